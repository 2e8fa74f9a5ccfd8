'use client'

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, EmptyState } from '@/app/(desk)/_ui'
import { Removed } from '../compare/Removed'
import type { ShownRow } from '../model/shownRow'
import { useThreadPresses } from '../quoting/useThreadPresses'
import { useSession, useWorkspace } from '../session/context'
import { choose, visibleRows } from '../session/moving'
import type { WorkspaceState } from '../session/types'
import { Row } from './Row'
import { usePresses } from './usePresses'

/** All rows in one scroll; only those in sight are in the page, and the row in hand. */
export function RowList() {
  const { t } = useTranslation('workspace')
  const pane = useRef<HTMLDivElement>(null)
  const rows = useVisible()
  const here = useSession((state) => state.here)
  const mode = useSession((state) => state.mode)
  const numbers = useNumbers()
  usePresses(pane)
  useThreadPresses(pane)
  const at = rows.findIndex(({ id }) => id === here)
  const keepRowInHand = useCallback(
    (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...(at >= 0 ? [at] : [])])].sort((a, b) => a - b),
    [at],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: (index) => estimate(rows[index]),
    rangeExtractor: keepRowInHand,
    overscan: 5,
    scrollPaddingStart: 24,
    scrollPaddingEnd: 72,
    initialRect: { width: 1000, height: 900 },
  })
  useScrollOnVisit(at, (index) => virtual.scrollToIndex(index, { align: 'auto' }))
  if (rows.length === 0) {
    return (
      <section className="rows" ref={pane} aria-label={t('rows')}>
        <NoRows />
      </section>
    )
  }
  return (
    <section className="rows" ref={pane} aria-label={t('rows')}>
      <div className="scroll" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="slot"
              style={{ transform: `translateY(${start}px)` }}
            >
              <Row row={row} number={numbers.get(row.id) ?? index + 1} isHere={row.id === here} mode={mode} />
            </div>
          )
        })}
      </div>
      <Removed />
    </section>
  )
}

/** What it means that a filter shows nothing, and the way back. */
function NoRows() {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const filter = useSession((state) => state.filter)
  const mode = useSession((state) => state.mode)
  const what = filter === 'todo' && mode === 'review' ? 'toReview' : filter
  return (
    <EmptyState
      title={t(`empty.${what}`)}
      actions={<Button onPress={() => choose(workspace, 'all')}>{t('empty.showAll')}</Button>}
    />
  )
}

const none: WorkspaceState['findings'] = new Map()
const unchanged: WorkspaceState['changed'] = new Map()

function useVisible(): ShownRow[] {
  const workspace = useWorkspace()
  const shown = useSession((state) => state.shown)
  const filter = useSession((state) => state.filter)
  const talk = useSession((state) => state.talk)
  const mode = useSession((state) => state.mode)
  const here = useSession((state) => (state.filter === 'all' ? null : state.here))
  const findings = useSession((state) => (state.filter === 'issues' ? state.findings : none))
  const changed = useSession((state) => (state.filter === 'changed' ? state.changed : unchanged))
  return useMemo(
    () =>
      visibleRows({
        ...workspace.get(),
        shown,
        filter,
        talk,
        mode,
        findings,
        changed,
        ...(here && { here }),
      }),
    [workspace, shown, filter, talk, mode, findings, changed, here],
  )
}

/** A row keeps its number under every filter. */
function useNumbers(): Map<string, number> {
  const shown = useSession((state) => state.shown)
  return useMemo(() => new Map(shown.map(({ id }, index) => [id, index + 1])), [shown])
}

function useScrollOnVisit(at: number, scrollTo: (index: number) => void) {
  const visit = useSession((state) => state.visit)
  const scroll = useRef(scrollTo)
  scroll.current = scrollTo
  const target = useRef(at)
  target.current = at
  useLayoutEffect(() => {
    if (visit >= 0 && target.current >= 0) scroll.current(target.current)
  }, [visit])
}

/** About how high a row will be: three lines of Arabic stand on four of English, some nine words to a line. */
function estimate(row: ShownRow | undefined): number {
  if (!row) return 90
  const letters = row.sources.reduce((sum, { text }) => sum + text.length, 0)
  const arabic = Math.max(1, Math.ceil(letters / 52)) * 32 + 17
  const english = Math.max(1, Math.ceil(row.targetText.length / 54)) * 24 + 21
  return Math.max(arabic, english, 62)
}
