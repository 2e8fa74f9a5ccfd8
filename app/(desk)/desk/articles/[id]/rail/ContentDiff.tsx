'use client'

import { useTranslation } from 'react-i18next'
import { WordDiff } from '@/app/(desk)/_editor/WordDiff'
import { blocksOf, idOf, isTextBlock } from '@/domain/segments/blocks'
import type { ArticleContent } from '@/domain/segments/document'
import { plainTextOf } from '@/domain/segments/plainTextOf'

interface Piece {
  id: string
  before: string
  after: string
}

/** Two states of an article: only what differs, each place as a word diff from the earlier to the later. */
export function ContentDiff({ before, after }: { before: ArticleContent; after: ArticleContent }) {
  const { t } = useTranslation('editor')
  const pieces = changedPieces(before, after)
  if (pieces.length === 0) return <p className="soft">{t('history.same')}</p>
  return (
    <div className="content-diff" lang="ar" dir="rtl">
      {pieces.map((piece) => (
        <p key={piece.id} className="ar">
          <WordDiff before={piece.before} after={piece.after} />
        </p>
      ))}
    </div>
  )
}

function changedPieces(before: ArticleContent, after: ArticleContent): Piece[] {
  const then = textsOf(before)
  const now = textsOf(after)
  const ids = [...now.keys(), ...[...then.keys()].filter((id) => !now.has(id))]
  return ids
    .map((id) => ({ id, before: then.get(id) ?? '', after: now.get(id) ?? '' }))
    .filter((piece) => piece.before !== piece.after)
}

function textsOf({
  title,
  standfirst,
  dateline,
  slug,
  leadImage,
  body,
}: ArticleContent): Map<string, string> {
  const head: [string, string][] = [
    ['title', title],
    ['standfirst', standfirst],
    ['dateline', dateline],
    ['slug', slug],
    ['lead', [leadImage?.caption, leadImage?.alt].filter(Boolean).join(' · ')],
  ]
  const blocks = blocksOf(body).map(({ node }): [string, string] => [
    idOf(node) ?? '',
    isTextBlock(node)
      ? [plainTextOf(node), node.$?.by].filter(Boolean).join(' · ')
      : [node.fields.caption, node.fields.alt].filter(Boolean).join(' · '),
  ])
  return new Map([...head, ...blocks])
}
