'use client'

import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Bdi, WordDiff } from '@/app/(desk)/_ui'
import type { SegmentView } from '@/newsroom/translations/views'
import { useDates } from '../clock'
import { printedName } from '../model/names'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'
import { Inline } from './Inline'
import { kindOf, needsLabel, roleOf } from './look'
import { PlaceNote } from './PlaceNote'
import { ReasonNote } from './ReasonNote'

/** The Arabic of a row, with what changed in it. */
export function ArabicCell({ row }: { row: ShownRow }) {
  const { t } = useTranslation('workspace')
  const last = useSession((state) => state.lastApproved[row.id])
  const showsChanges = useSession((state) => state.comparedWith === 'approved' && state.mode !== 'translate')
  const old = row.stale ? row.oldTexts : showsChanges && !row.approved && last ? last.source : null
  const kind = kindOf(row)
  const hasChanged = old !== null && row.sources.some(({ id, text }) => old[id] !== text)
  return (
    <div className="src">
      {row.sources.map((source) => (
        <div key={source.id} className={`ar ${roleOf(source.kind)}`} lang="ar" dir="rtl">
          <Arabic source={source} old={old} />
        </div>
      ))}
      {row.orphan && (
        <>
          <GoneArabic texts={row.oldTexts} />
          <p className="note stale">{t('row.orphanNote')}</p>
        </>
      )}
      {kind === 'added' && <p className="note">{t('row.addedNote')}</p>}
      {kind === 'added' && row.reason && <ReasonNote row={row} />}
      {needsLabel(kind) && <p className="note kind">{t(`kind.${kind}`)}</p>}
      {hasChanged && <ChangeNote row={row.id} />}
      {(row.moved || row.retyped) && <PlaceNote row={row} />}
    </div>
  )
}

function Arabic({ source, old }: { source: SegmentView; old: Record<string, string> | null }) {
  const before = old?.[source.id]
  if (before !== undefined && before !== source.text) return <WordDiff before={before} after={source.text} />
  if (source.kind === 'slug') return <span dir="auto">{source.text}</span>
  return source.nodes ? <Inline nodes={source.nodes} /> : source.text
}

/** The Arabic that an orphan's English was made from. */
function GoneArabic({ texts }: { texts: Record<string, string> | null }) {
  return Object.entries(texts ?? {}).map(([id, text]) => (
    <div key={id} className="ar" lang="ar" dir="rtl">
      <del>{text}</del>
    </div>
  ))
}

/** Who changed the Arabic, and when. What an editor called minor is not shown as changed at all. */
function ChangeNote({ row }: { row: string }) {
  const { t } = useTranslation('workspace')
  const { language } = useManner()
  const { short } = useDates()
  const change = useSession((state) => state.desk.arabicChanges[row])
  if (!change) return <p className="note">{t('row.changed')}</p>
  return (
    <p className="note">
      <span>
        {t('row.changedBy')} <Bdi>{printedName(change.byName, language)}</Bdi>
        {t('comma')} {short(change.at)}
      </span>
    </p>
  )
}
