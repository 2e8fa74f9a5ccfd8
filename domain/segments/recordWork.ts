import { bidOf } from './blocks'
import type { BlockId, SegmentId, TranslationContent } from './document'
import { EMPTY_TARGET } from './hashRuns'
import { sourceTexts } from './openRow'
import { rowsOf } from './rowsOf'
import { earlierThan, goingBack, hasEnglish, partsOf, type SeenPart, seenIn } from './seenArabic'
import { fromOf } from './targetBlocksOf'
import type { Origin, Row, SeenArabic, SourceRef, Work, WorkState } from './types'
import { workKeyOf, workOf } from './workOf'
import type { RowAction, WorkByRow } from './writing'

/** What a change of the English says about the rows that it leaves. */
export interface Said {
  state?: 'draft' | 'confirmed'
  origin?: Origin
  match?: Work['match']
  reason?: string
  /** See `RowWrite.staleAgain`. */
  staleAgain?: boolean
}

/** A change of the English: the rows it began from, and all that it touched. */
export interface Change {
  action: RowAction
  touched: readonly Row[]
  /** The translation after the change. */
  translation: TranslationContent
  blocks: ReadonlySet<BlockId>
  segments: ReadonlySet<SegmentId>
  said: Said
}

/**
 * Work after a change. Every row that it touched gets its author and its state; the work of rows that are no more goes.
 *
 * A draft of a row that had English keeps the Arabic that this English was made from, so a stale row stays stale, with
 * its word diff, until it is confirmed or called still right.
 */
export function recordWork(change: Change): WorkByRow {
  const { action, touched, translation, blocks, segments } = change
  const before = touched.map((row) => ({ row, work: workOf(row, action.work) }))
  const gone = new Set<string | null>([
    ...segments,
    ...touched.flatMap((row) => [row.id, workKeyOf(row, action.work)]),
  ])
  const kept = Object.entries(action.work).filter(([id]) => !gone.has(id))
  const rows = rowsOf(action.article, translation).filter(
    (row) =>
      gone.has(row.id) ||
      row.blocks.some((node) => blocks.has(bidOf(node))) ||
      row.sources.some(({ id }) => segments.has(id)),
  )
  const entries = rows.map((row) => [row.id, workAfter(row, relatedTo(row, before), change)] as const)
  return Object.fromEntries([...kept, ...entries])
}

/** The rows that a row came from: they share Arabic or English with it. A split of one row is all that row's. */
function relatedTo(row: Row, before: readonly Before[]): readonly Before[] {
  if (before.length === 1) return before
  const members = new Set(membersOf(row))
  return before.filter((one) => membersOf(one.row).some((member) => members.has(member)))
}

function membersOf(row: Row): string[] {
  return [row.id, ...row.sources.map(({ id }) => id), ...row.blocks.map(bidOf)]
}

interface Before {
  row: Row
  work: Work | null
}

function workAfter(row: Row, before: readonly Before[], { action, said }: Change): Work {
  const same = before.find((one) => isSameRow(one.row, row))
  const isUnchanged = same?.row.target === row.target
  const works = before.flatMap(({ work }) => work ?? [])
  const previous = same?.work ?? works[0]
  const state = stateAfter(row, { said, previous: isUnchanged ? previous : undefined })
  const isActorsWork = !isUnchanged || (state === 'confirmed' && previous?.state !== 'confirmed')
  const match = said.match ?? (isUnchanged ? previous?.match : undefined)
  const reason = said.reason ?? (row.sources.length === 0 ? previous?.reason : undefined)
  const isCurrent = state === 'confirmed' && said.state === 'confirmed' && !said.staleAgain
  const seen = seenSources(row, { before, same, isCurrent, staleAgain: said.staleAgain ?? false })
  return {
    state,
    ...seen,
    ...(!said.staleAgain && earlierThan(seen, same?.work ?? null)),
    target: row.target,
    by: action.actor,
    at: action.at,
    origin: said.origin ?? (isUnchanged ? previous?.origin : undefined) ?? 'human',
    ...(match && { match }),
    ...(reason && { reason }),
    authors: unique([...works.flatMap(({ authors }) => authors), ...(isActorsWork ? [action.actor] : [])]),
    overrides: works.flatMap(({ overrides }) => overrides),
  }
}

function isSameRow(a: Row, b: Row): boolean {
  if (a.sources.length === 0 || b.sources.length === 0) return a.id === b.id
  return (
    a.sources.length === b.sources.length && a.sources.every(({ id }, index) => id === b.sources[index]?.id)
  )
}

/** `previous` only where the English did not change. */
function stateAfter(
  row: Row,
  { said, previous }: { said: Said; previous: Work | null | undefined },
): WorkState {
  if (row.target === EMPTY_TARGET) return 'untranslated'
  if (said.state) return said.state
  return previous?.state === 'confirmed' && previous.target === row.target ? 'confirmed' : 'draft'
}

interface Seeing {
  before: readonly Before[]
  same: Before | undefined
  /** The Arabic of now is taken into the row. */
  isCurrent: boolean
  staleAgain: boolean
}

/** The Arabic that the row's English was made from, with its texts. */
function seenSources(row: Row, { before, same, isCurrent, staleAgain }: Seeing): SeenArabic {
  const current = { sources: row.sourceRefs, texts: sourceTexts(row) }
  if (isCurrent || row.target === EMPTY_TARGET) return current
  const seenBy = (work: Work) =>
    (staleAgain && goingBack(work, row)) || (hasEnglish(work) ? seenIn(work) : null)
  const kept = same?.work && seenBy(same.work)
  if (kept) return kept
  const seen = before.flatMap(({ work }) => partsOf((work && seenBy(work)) ?? nothing))
  const live = row.sources.map(
    ({ id, hash, text }) => seen.find(({ ref }) => ref[0] === id) ?? { ref: [id, hash] as SourceRef, text },
  )
  const parts = [...live, ...goneParts(row, seen)]
  return {
    sources: parts.map(({ ref }) => ref),
    texts: Object.fromEntries(parts.map(({ ref, text }) => [ref[0], text])),
  }
}

/** Arabic that the row's English still names and that is no more: whoever confirms the row has to see that. */
function goneParts(row: Row, seen: readonly SeenPart[]): SeenPart[] {
  const live = new Set(row.sources.map(({ id }) => id))
  const gone = unique(row.blocks.flatMap(fromOf)).filter((id) => !live.has(id))
  return gone.flatMap((id) => seen.find(({ ref }) => ref[0] === id) ?? [])
}

const nothing: SeenArabic = { sources: [], texts: {} }

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
