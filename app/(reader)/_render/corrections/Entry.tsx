import { typeset } from '@/app/_shared/story/typography'
import { storyPath } from '@/newsroom/editions/paths'
import type { LogEntry } from '@/newsroom/queries/reader/correctionsPage'
import { InItsLanguage } from '../InItsLanguage'
import type { Reading } from '../reading'

/** A correction, leading to its note beside the story; or a withdrawal, of which the title and the reason are left. */
export function Entry({ reading, entry }: { reading: Reading; entry: LogEntry }) {
  const { language, t } = reading
  const isWithdrawal = entry.is === 'withdrawal'
  const path = storyPath({ language, ...entry })
  return (
    <li>
      <h3>
        <a href={isWithdrawal ? path : `${path}#c${entry.edition}`}>
          <bdi>{typeset(entry.title, language)}</bdi>
        </a>
      </h3>
      {isWithdrawal && <p className="gone">{t('withdrawn.kicker')}</p>}
      {entry.note !== '' && <Note reading={reading} note={entry.note} />}
    </li>
  )
}

function Note({ reading, note }: { reading: Reading; note: string }) {
  return (
    <p className="t">
      <InItsLanguage reading={reading} text={note} />
    </p>
  )
}
