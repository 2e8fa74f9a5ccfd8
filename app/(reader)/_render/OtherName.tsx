import type { PrintedName } from '@/newsroom/editions/types'
import type { Reading } from './reading'

/** A name in the other script, under the one that the page is headed with; nothing where there is none. */
export function OtherName({ reading: { language, other }, name }: { reading: Reading; name: PrintedName }) {
  const shown = name[other]
  if (shown === '' || name[language] === '' || shown === name[language]) return null
  return (
    <p className="aka">
      <bdi lang={other}>{shown}</bdi>
    </p>
  )
}
