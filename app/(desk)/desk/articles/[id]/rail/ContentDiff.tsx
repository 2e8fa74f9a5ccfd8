'use client'

import { useTranslation } from 'react-i18next'
import { WordDiff } from '@/app/(desk)/_ui'
import { type Compared, changedPieces, type Piece } from './changedPieces'

/** Two states of an article: only what differs, each place as a word diff from the earlier to the later. */
export function ContentDiff({ before, after }: { before: Compared; after: Compared }) {
  const { t } = useTranslation('editor')
  const pieces = changedPieces(before, after)
  if (pieces.length === 0) return <p className="soft">{t('history.same')}</p>
  return (
    <div className="content-diff">
      {pieces.map((piece) => (
        <ChangedPiece key={piece.id} piece={piece} />
      ))}
    </div>
  )
}

function ChangedPiece({ piece: { place, before, after, otherImage } }: { piece: Piece }) {
  const { t } = useTranslation('editor')
  return (
    <div>
      {place && (
        <p className="small soft">
          {t(`history.place.${place}`)}
          {otherImage && ` · ${t('history.otherImage')}`}
        </p>
      )}
      <p className="ar" lang="ar" dir="rtl">
        <WordDiff before={before} after={after} />
      </p>
    </div>
  )
}
