import type { Reading } from './reading'

interface Props {
  reading: Reading
  title: string
  hint: string
}

/** The head of what the newsroom stands on: its sources, and its corrections. */
export function StandingHead({ reading, title, hint }: Props) {
  return (
    <header className="wrap row head">
      <p className="kick">{reading.t('footer.standing')}</p>
      <div className="x2">
        <h1>{title}</h1>
        <p className="stand">{hint}</p>
      </div>
    </header>
  )
}
