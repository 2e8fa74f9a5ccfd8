'use client'

import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton, PanelSection, Skeleton } from '@/app/(desk)/_ui'
import { isRemembered } from '../../model/remembered'
import { saidOtherwise } from '../../model/repeats'
import type { ShownRow } from '../../model/shownRow'
import { useSession, useWorkspace } from '../../session/context'
import { lookUp, lookUpNext, rememberedOf } from '../../session/remembering'
import { useIdle } from '../../session/useIdle'
import { MatchItem } from './MatchItem'
import { MemorySearch } from './MemorySearch'
import { SaidOtherwise } from './SaidOtherwise'
import { searchRequested } from './searchRequested'

/** So many matches are shown in full; the rest as a line each. */
const inFull = 2

/** What was approved before for Arabic like that of the row in hand, and a search for any words. */
export function MemorySection({ row }: { row: ShownRow }) {
  const { t } = useTranslation(['memory', 'workspace'])
  const [search, setSearch] = useState<string | null>(null)
  useEffect(() => searchRequested.listen(setSearch), [])
  const known = useSession((state) => rememberedOf(state.memory, row))
  const isIdle = useIdle()
  const shown = useSession((state) => state.shown)
  const other = useMemo(() => (isIdle ? saidOtherwise(shown, row) : null), [isIdle, shown, row])
  const count = known?.matches.length ?? 0
  const hasMatches = isRemembered(row) && row.state !== 'omitted'
  const isNothing = hasMatches && known?.is === 'found' && count === 0 && search === null && !other
  return (
    <PanelSection
      title={t('memory:title')}
      count={count > 0 ? t('workspace:number', { n: count }) : undefined}
      none={isNothing ? t('memory:none') : null}
      end={
        search === null && (
          <IconButton
            icon="search"
            label={t('memory:search.open')}
            keys="Alt M"
            onPress={() => searchRequested.ask()}
          />
        )
      }
    >
      {search !== null && <MemorySearch words={search} onClose={() => setSearch(null)} />}
      {other && <SaidOtherwise row={row} other={other} />}
      {hasMatches && <Matches row={row} isSaid={isNothing} />}
    </PanelSection>
  )
}

/** `isSaid`: that there are none is said already. */
function Matches({ row, isSaid }: { row: ShownRow; isSaid: boolean }) {
  const { t } = useTranslation(['memory', 'common'])
  const workspace = useWorkspace()
  const known = useSession((state) => rememberedOf(state.memory, row))
  const { id } = row
  const isAsked = known !== undefined
  useEffect(() => {
    if (!isAsked) void lookUp(workspace, row)
  }, [workspace, row, isAsked])
  const isFound = known?.is === 'found'
  useEffect(() => {
    if (isFound) lookUpNext(workspace, id)
  }, [workspace, isFound, id])
  if (known?.is === 'failed')
    return (
      <div className="memory-failed" role="status">
        <p className="small soft">{t('memory:failed')}</p>
        <Button small onPress={() => void lookUp(workspace, row)}>
          {t('common:actions.retry')}
        </Button>
      </div>
    )
  if (!isFound) return <Skeleton rows={2} label={t('memory:looking')} />
  if (known.matches.length === 0) return isSaid ? null : <p className="small soft">{t('memory:none')}</p>
  return (
    <ul className="matches">
      {known.matches.map((match, index) => (
        <MatchItem
          key={`${id} ${match.unit} ${match.part?.start ?? ''}`}
          row={row}
          match={match}
          number={index + 1}
          isWhole={index < inFull}
        />
      ))}
    </ul>
  )
}
