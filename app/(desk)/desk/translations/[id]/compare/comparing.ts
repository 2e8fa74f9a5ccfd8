import type { Before } from '@/domain/review/types'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { Comparison } from '@/newsroom/queries/translationDesk/comparisons'
import type { ShownRow } from '../model/shownRow'
import type { WorkspaceState } from '../session/types'

export const comparable = ['approved', 'submission', 'look'] as const

/** An earlier English that rows are compared with. */
export type Comparable = (typeof comparable)[number]
export type ComparedWith = Comparable | 'nothing'

type Known = Pick<WorkspaceState, 'desk' | 'lastApproved' | 'shown'>

/** When the earlier English is from; null where there is none to compare with. */
export function timeOf({ desk, lastApproved }: Omit<Known, 'shown'>, what: Comparable): string | null {
  const at = desk.comparisons[what]?.at ?? null
  if (what !== 'approved') return at
  const times = Object.values(lastApproved).map((one) => one.at)
  return [...times, ...(at === null ? [] : [at])].sort().at(-1) ?? null
}

/** What the workspace compares with unless the person chose: in review, the English that was there before. */
export function usualComparison(state: Known & Pick<WorkspaceState, 'mode'>): ComparedWith {
  if (state.mode === 'translate') return 'nothing'
  return (['approved', 'submission'] as const).find((what) => timeOf(state, what) !== null) ?? 'nothing'
}

/** The rows that changed since an earlier English, with what they said then. */
export function changedRows(state: Known, what: ComparedWith): Map<string, Before> {
  if (what === 'nothing' || timeOf(state, what) === null) return new Map()
  const beforeOf = what === 'approved' ? beforeApproval(state) : beforeIn(state.desk, what)
  return new Map(
    state.shown.flatMap((row): [string, Before][] => {
      const before = beforeOf(row)
      return before && isChanged(row, before) ? [[row.id, before]] : []
    }),
  )
}

function isChanged(row: ShownRow, { target, wasOmitted }: Before): boolean {
  if (target === null) return row.targetText.trim() !== ''
  return target.trim() !== row.targetText.trim() || wasOmitted !== (row.state === 'omitted')
}

type BeforeOf = (row: ShownRow) => Before | null

/** A row's last approval where one was given to the same Arabic; else the English that was approved as a whole. */
function beforeApproval({ desk, lastApproved }: Omit<Known, 'shown'>): BeforeOf {
  const asWhole = desk.comparisons.approved
  return (row) => {
    if (row.approved) return null
    const last = lastApproved[row.id]
    const isSameRow = last && row.sources.every(({ id }) => id in last.source)
    if (isSameRow && Object.keys(last.source).length === row.sources.length)
      return { target: last.target, wasOmitted: last.target === '' }
    return asWhole ? before(desk, asWhole, row) : null
  }
}

function beforeIn(desk: TranslationDesk, what: 'submission' | 'look'): BeforeOf {
  const comparison = desk.comparisons[what]
  const me = desk.actor.id
  return (row) => {
    // What one has written oneself one has seen.
    const isOwn =
      what === 'look' && (row.isPending || (row.by === me && (row.at ?? '') > (comparison?.at ?? '')))
    return comparison && !isOwn ? before(desk, comparison, row) : null
  }
}

/** The server names rows that differed when the page came; all others were then as they stood in it. */
function before(desk: TranslationDesk, { rows }: Comparison, { id }: ShownRow): Before | null {
  const then = rows[id]
  if (then) return then
  const opened = openedRows(desk).get(id)
  if (opened) return { target: opened.targetText, wasOmitted: opened.state === 'omitted' }
  return id.startsWith('added:') ? { target: null, wasOmitted: false } : null
}

const opened = new WeakMap<TranslationDesk, Map<string, TranslationDesk['rows'][number]>>()

function openedRows(desk: TranslationDesk) {
  const known = opened.get(desk) ?? new Map(desk.rows.map((row) => [row.id, row]))
  opened.set(desk, known)
  return known
}

/** The changed rows with the old objects where nothing changed; the old map where it is the same altogether. */
export function sameChanges(
  old: ReadonlyMap<string, Before>,
  fresh: Map<string, Before>,
): ReadonlyMap<string, Before> {
  let isSame = old.size === fresh.size
  for (const [row, now] of fresh) {
    const was = old.get(row)
    if (was && was.target === now.target && was.wasOmitted === now.wasOmitted) fresh.set(row, was)
    else isSame = false
  }
  return isSame ? old : fresh
}
