'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Button, PanelSection } from '@/app/(desk)/_ui'
import { useDates } from '../clock'
import { useDialogs } from '../dialogs/context'
import { nameIn, printedName } from '../model/names'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'
import { useEvents } from './useEvents'

interface Line {
  at: string
  name: string
  /** In the person's own words. */
  reason?: string
  what:
    | 'overridden'
    | 'overrideWithdrawn'
    | 'machine'
    | 'approved'
    | 'asked'
    | 'noted'
    | 'confirmed'
    | 'edited'
    | 'omitted'
    | 'arabic'
}

/** Words of either direction inside a sentence. */
const isolated = (words: string) => `\u2068${words}\u2069`

/** What was done to a row, newest first. */
export function RowHistory({ row }: { row: ShownRow }) {
  const { t } = useTranslation('workspace')
  const { short } = useDates()
  const { open } = useDialogs()
  const lines = useLines(row)
  return (
    <PanelSection title={t('history.title')} count={t('number', { n: lines.length })} fold={{ open: true }}>
      {lines.length === 0 && <p className="small soft">{t('history.none')}</p>}
      <ul className="hist">
        {lines.map(({ at, name, what, reason }) => (
          <li key={`${at} ${what}`}>
            <span>{short(at)}</span>
            <span>
              {t('history.line', { name: isolated(name), what: t(`history.${what}`) })}
              {reason && ` ${t('history.reason', { reason: isolated(reason) })}`}
            </span>
          </li>
        ))}
      </ul>
      <Button small kind="quiet" onPress={() => open({ kind: 'revisions' })}>
        {t('history.all')}
      </Button>
    </PanelSection>
  )
}

function useLines(row: ShownRow): Line[] {
  const { language } = useManner()
  const events = useEvents()
  const names = useSession((state) => state.desk.people.names)
  const change = useSession((state) => state.desk.arabicChanges[row.id])
  return useMemo(() => {
    const known = events.flatMap(({ kind, data, at, byName }): Line[] => {
      const name = printedName(byName, language)
      const isRows = Array.isArray(data.rows) && data.rows.includes(row.id)
      if (kind === 'translation.approveRows' && isRows) return [{ at, name, what: 'approved' }]
      if (data.row !== row.id) return []
      if (kind === 'translation.override')
        return [{ at, name, what: 'overridden', reason: String(data.reason) }]
      if (kind === 'translation.withdrawOverride') return [{ at, name, what: 'overrideWithdrawn' }]
      if (kind === 'translation.machineDraft') return [{ at, name, what: 'machine' }]
      if (kind !== 'thread.open') return []
      return [{ at, name, what: data.kind === 'changeRequest' ? 'asked' : 'noted' }]
    })
    const written: Line[] =
      row.at === null || row.by === null
        ? []
        : [{ at: row.at, name: nameIn(names[row.by], language), what: whatOf(row) }]
    const arabic: Line[] = change
      ? [{ at: change.at, name: printedName(change.byName, language), what: 'arabic' }]
      : []
    return [...known, ...written, ...arabic].sort((a, b) => b.at.localeCompare(a.at))
  }, [events, names, change, row, language])
}

function whatOf({ state }: ShownRow): Line['what'] {
  if (state === 'omitted') return 'omitted'
  return state === 'confirmed' ? 'confirmed' : 'edited'
}
