'use client'

import { useTranslation } from 'react-i18next'
import { type DiffPart, wordDiff } from '@/domain/text/wordDiff'

/** Old and new as one text of whole words. A change of punctuation only is shown as before ‹ after: a strike hides a comma. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  let place = 0
  const parts = wordDiff(before, after).map((part) => {
    place += part.text.length
    return { ...part, place }
  })
  return parts.map((part, index) => (
    <Part key={`${part.place} ${part.kind}`} part={part} isFollowed={parts[index + 1]?.kind === 'ins'} />
  ))
}

function Part({
  part: { kind, text, punctuationOnly },
  isFollowed,
}: {
  part: DiffPart
  isFollowed: boolean
}) {
  const { t } = useTranslation('editor')
  if (kind === 'same') return text
  const label = kind === 'del' ? t('diff.removed') : t('diff.added')
  const Tag = kind
  return (
    <>
      <Tag className={punctuationOnly ? 'is-mark' : undefined} aria-label={`${label}: ${text}`}>
        {text}
      </Tag>
      {kind === 'del' && punctuationOnly && isFollowed && <span aria-hidden> ‹ </span>}
    </>
  )
}
