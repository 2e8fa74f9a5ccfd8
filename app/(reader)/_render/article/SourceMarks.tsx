import type { Reading } from '../reading'

/** The numbers of the sources that a paragraph stands on, leading to them. */
export function SourceMarks({
  reading,
  numbers,
}: {
  reading: Reading
  numbers: readonly number[] | undefined
}) {
  if (!numbers || numbers.length === 0) return null
  return (
    <sup className="sr">
      {numbers.map((number) => (
        <a key={number} href={`#s${number}`} aria-label={reading.t('story.sourceMark', { number })}>
          {number}
        </a>
      ))}
    </sup>
  )
}
