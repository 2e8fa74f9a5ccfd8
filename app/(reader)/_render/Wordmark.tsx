import { wordmark } from '@/app/_shared/wordmark'
import { homePath } from '@/newsroom/editions/paths'
import type { Reading } from './reading'

/** The wordmark, leading to the front page. */
export function Wordmark({ reading }: { reading: Reading }) {
  return (
    <a className="logo" href={homePath(reading.language)}>
      <svg viewBox="0 0 510 186" width="510" height="186" role="img" aria-label={reading.t('frontPage')}>
        <path d={wordmark.letters} />
        <path className="d" d={wordmark.dots} />
      </svg>
    </a>
  )
}
