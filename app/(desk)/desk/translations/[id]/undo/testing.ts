import { addTarget } from '@/domain/segments/addTarget'
import { arrange, arrangementOf } from '@/domain/segments/arrange'
import { bidOf } from '@/domain/segments/blocks'
import { englishNeighbours } from '@/domain/segments/englishNeighbours'
import { followArabic } from '@/domain/segments/followArabic'
import { mergeTargets } from '@/domain/segments/mergeTargets'
import { moveTarget } from '@/domain/segments/moveTarget'
import { removeTarget } from '@/domain/segments/removeTarget'
import { restoreRows } from '@/domain/segments/restoreRows'
import type { NewId } from '@/domain/segments/saving'
import { otherArabic } from '@/domain/segments/seenArabic'
import { standingOf } from '@/domain/segments/standingOf'
import { statusOfRows } from '@/domain/segments/statusOfRows'
import { stillRight } from '@/domain/segments/stillRight'
import { baseOfRow, type Desk } from '@/domain/segments/testing'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import type { Approval, Equivalence } from '@/domain/segments/types'
import { writeRow } from '@/domain/segments/writeRow'
import type { RowAction, Written } from '@/domain/segments/writing'
import type { Result } from '@/domain/workflow/types'
import type { RowView } from '@/newsroom/translations/views'
import { basesOf } from './basesOf'
import { inverseOf, type RowOp } from './rowOps'

/** The newsroom without a server: rows as the workspace gets them, and its operations done by the domain alone. */

export interface Known {
  approvals: readonly Approval[]
  equivalences: readonly Equivalence[]
}

export const nothing: Known = { approvals: [], equivalences: [] }

export function viewsOf(desk: Desk, known: Known = nothing): RowView[] {
  const statuses = statusOfRows({ ...desk, ...known })
  const standing = standingOf(desk.translation.body)
  const between = englishNeighbours(
    statuses.map(({ row }) => row),
    {
      english: [...textBlocksOf(desk.translation.body)],
      of: new Set(statuses.flatMap(({ row, moved }) => (moved ? row.id : []))),
    },
  )
  return statuses.map(({ row, work, ...status }) => ({
    ...status,
    id: row.id,
    between: between.get(row.id) ?? null,
    seen: otherArabic(row, work),
    standing: row.blocks.map((node) => standing.get(bidOf(node)) ?? [null, 'paragraph']),
    sources: row.sources.map(({ id, kind, text }) => ({ id, kind, text, nodes: null })),
    sourceRefs: row.sourceRefs,
    target: row.target,
    targetText: row.targetText,
    blocks: row.blocks,
    words: 0,
    reason: work?.reason ?? null,
    origin: work?.origin ?? null,
    authors: work?.authors ?? [],
    by: work?.by ?? null,
    at: work?.at ?? null,
    changeRequested: false,
    overrides: [],
    match: work?.match ?? null,
  }))
}

/** What the endpoints do with an operation. */
export function perform(desk: Desk, op: RowOp, newId: NewId): Result<Desk> {
  const written = answer(desk, op, newId)
  return written.ok ? { ok: true, value: { ...desk, ...written.value } } : written
}

function answer(desk: Desk, op: RowOp, newId: NewId): Result<Written> {
  const action: RowAction = { ...desk, actor: 1, at: '2026-01-01T09:00:00.000Z' }
  const on = (row: string) => ({ ...action, row, base: baseOfRow(desk, row) })
  switch (op.do) {
    case 'write': {
      const { row, content, do: _do, ...said } = op
      const write = { row, base: baseOfRow(desk, row), ...content, ...said }
      return writeRow({ ...action, write, newId })
    }
    case 'omit': {
      const write = { row: op.row, base: baseOfRow(desk, op.row), omit: op.reason }
      return writeRow({ ...action, newId, write })
    }
    case 'merge':
      return mergeTargets({ ...on(op.row), previous: baseOfRow(desk, op.previous) })
    case 'add': {
      const { after, blocks, reason } = op
      return addTarget({ ...action, after, blocks, reason, newId })
    }
    case 'remove':
      return removeTarget(on(op.row))
    case 'stillRight':
      return stillRight(on(op.row))
    case 'follow':
      return { ok: true, value: { translation: followArabic({ ...desk, row: op.row }), work: desk.work } }
    case 'move':
      return moveTarget({ ...on(op.row), to: op.to })
    case 'restore': {
      const { kept } = op
      return restoreRows({ ...action, kept, bases: basesOf(viewsOf(desk), kept) })
    }
    case 'prefill':
      throw new Error('Only the server knows the memory')
    case 'arrange':
      return { ok: true, value: { translation: arrange(desk.translation, op.blocks), work: desk.work } }
  }
}

/** A session that can take back what it did. */
export interface Session {
  desk: Desk
  /** What takes the steps back, newest first. */
  past: RowOp[][]
  newId: NewId
  known: Known
}

/** Does one operation, as the workspace does; null where it is refused. */
function step(session: Session, op: RowOp): { session: Session; undo: RowOp[] } | null {
  const { desk, newId, known: facts } = session
  const before = viewsOf(desk, facts)
  const after = perform(desk, op, newId)
  if (!after.ok) return null
  const known = new Set(before.map(({ id }) => id))
  const added = op.do === 'add' ? viewsOf(after.value, facts).find(({ id }) => !known.has(id))?.id : undefined
  const arranged = arrangementOf(desk.translation.body)
  const undo = inverseOf(op, before, { added, arranged })
  return { session: { ...session, desk: after.value }, undo }
}

/** Does the operations of one step; the session as it was where one of them is refused. */
export function doing(session: Session, ...ops: RowOp[]): Session {
  let now = session
  const undo: RowOp[][] = []
  for (const op of ops) {
    const taken = step(now, op)
    if (!taken) return session
    undo.unshift(taken.undo)
    now = taken.session
  }
  return { ...now, past: [undo.flat(), ...session.past] }
}

/** Takes the last step back; an operation that is refused is a bug. */
export function takingBack(session: Session): Session {
  const [ops = [], ...past] = session.past
  return ops.reduce<Session>(
    (now, op) => {
      const taken = step(now, op)
      if (!taken) throw new Error(`Refused: ${JSON.stringify(op)}`)
      return taken.session
    },
    { ...session, past },
  )
}
