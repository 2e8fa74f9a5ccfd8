import { Fragment } from 'react'
import { type DiffPart, wordDiff } from '@/domain/text/wordDiff'

/** Old and new text merged, by whole words. A change of punctuation alone is shown as before › after: a strike hides a comma. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = wordDiff(before, after)
  let offset = 0
  return parts.map((part, index) => {
    const from = offset
    offset += part.text.length
    return <Fragment key={from}>{partOf(part, parts[index - 1], parts[index + 1])}</Fragment>
  })
}

const nothing = '∅'

function partOf(part: DiffPart, previous: DiffPart | undefined, next: DiffPart | undefined) {
  const { kind, text, punctuationOnly } = part
  if (kind === 'same') return text
  if (!punctuationOnly) return kind === 'del' ? <del>{text}</del> : <ins>{text}</ins>
  if (kind === 'del') return <Marks before={text} after={next?.kind === 'ins' ? next.text : ''} />
  return previous?.kind === 'del' ? null : <Marks before="" after={text} />
}

/** The sign is mirrored in Arabic by itself, so it points from the old to the new in both. */
function Marks({ before, after }: { before: string; after: string }) {
  const isOnlySpace = before.trim() === '' && after.trim() === ''
  if (isOnlySpace) return after
  return (
    <span className="marks">
      <del>{before.trim() || nothing}</del>
      {' › '}
      <ins>{after.trim() || nothing}</ins>
      {/\s$/.test(after) && ' '}
    </span>
  )
}
