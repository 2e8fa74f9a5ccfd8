import type { Refusal, Result } from '@/domain/workflow/types'
import { bidOf, blocksOf, bodyOf, type FlatBlock, idOf } from './blocks'
import type { BlockId, Body, SegmentId, TextBlock, TranslationContent } from './document'
import { withFieldTarget } from './fieldTarget'
import { EMPTY_TARGET, OMITTED_TARGET } from './hashRuns'
import { readSegmentId } from './ids'
import { isSameSources, sourceTexts } from './openRow'
import { own } from './own'
import { unique } from './recordWork'
import { rowsOf } from './rowsOf'
import { inShape } from './shapes'
import type { Standing } from './standingOf'
import { fromOf } from './targetBlocksOf'
import type { Origin, Row, RowId, SeenArabic, Work, WorkState } from './types'
import { workKeyOf, workOf } from './workOf'
import type { RowAction, RowBase, WorkByRow, Written } from './writing'

/** A row as it was before a change, to be put back by `restoreRows`. */
export interface KeptRow {
  row: RowId
  /** The Arabic that it had. */
  segments: SegmentId[]
  /** Its English: paragraphs with their ids and what they render, and how they stood; or the text of a field. */
  blocks: TextBlock[]
  standing: Standing[]
  text?: string | undefined
  state: WorkState
  /** The Arabic that its English was made from. */
  seen: SeenArabic
  origin?: Origin | undefined
  match?: Work['match'] | undefined
  reason?: string | undefined
}

interface Restoring extends RowAction {
  kept: readonly KeptRow[]
  bases: Readonly<Record<RowId, RowBase>>
}

/**
 * Puts rows back as they were before a change: their English in its place, what it renders, their state and the Arabic
 * that it was made from. In their place go the rows that share Arabic or English with them (`replacedBy`); `bases` says
 * how the client saw these. Authors are those whom `work` names for the rows that go and for the row itself, which
 * `removeTarget` leaves there, and whoever puts it back: a client names none. Refusals: `row.conflict` where one of the rows
 * that go is not as the client saw it, `row.from` where the English would be tied to that of other rows, `row.kind` (text
 * for the body, paragraphs for a field, or without an id of their own).
 */
export function restoreRows(action: Restoring): Result<Written> {
  const { article, kept } = action
  const replaced = replacedBy(rowsOf(article, action.translation, action.work), kept)
  const refusal = refusalTo({ ...action, replaced })
  if (refusal) return { ok: false, refusal }
  const body = withBlocks(action.translation.body, { replaced, kept })
  const translation = kept.reduce(withField, { ...action.translation, body })
  const rows = rowsOf(article, translation)
  const isBack = isIn(new Set(kept.flatMap(({ blocks }) => blocks.map(bidOf))))
  const tied = rows.find(({ blocks }) => blocks.some(isBack) && !blocks.every(isBack))
  if (tied) return { ok: false, refusal: { code: 'row.from', rows: [tied.id] } }
  return { ok: true, value: { translation, work: workAfter({ ...action, replaced, rows }) } }
}

function refusalTo({ kept, replaced, bases }: Restoring & { replaced: readonly Row[] }): Refusal | null {
  const ids = kept.flatMap(({ blocks }) => blocks.map(idOf))
  const wrong = kept.find((one) => !isWhole(one))
  if (wrong || new Set(ids).size < ids.length) return { code: 'row.kind', rows: kept.map(({ row }) => row) }
  const isSeen = (row: Row) => isAsSeen(row, own(bases, row.id))
  const changed = replaced.find((row) => !isSeen(row))
  return changed ? { code: 'row.conflict', rows: [changed.id] } : null
}

/** The paragraphs of a body row have their ids; a field has a text and no paragraphs. */
function isWhole({ row, blocks, text }: KeptRow): boolean {
  const name = readSegmentId(row)
  const isField = name !== null && name.of !== 'block'
  return isField
    ? text !== undefined && blocks.length === 0
    : text === undefined && blocks.every(({ $ }) => $?.bid)
}

const isIn = (bids: ReadonlySet<BlockId>) => (node: TextBlock) => bids.has(bidOf(node))

function isAsSeen(row: Row, base: RowBase | undefined): boolean {
  return base !== undefined && isSameSources(row.sourceRefs, base.sources) && row.target === base.target
}

/** The rows that go when these come back: all that share Arabic or English with them. */
export function replacedBy<
  R extends { id: RowId; sources: readonly { id: SegmentId }[]; blocks: TextBlock[] },
>(rows: readonly R[], kept: readonly KeptRow[]): R[] {
  const segments = new Set(kept.flatMap((one) => [one.row, ...one.segments, ...one.blocks.flatMap(fromOf)]))
  const bids = new Set(kept.flatMap(({ blocks }) => blocks.map(bidOf)))
  return rows.filter(
    ({ id, sources, blocks }) =>
      segments.has(id) || sources.some((source) => segments.has(source.id)) || blocks.some(isIn(bids)),
  )
}

function withField(translation: TranslationContent, { row, text }: KeptRow): TranslationContent {
  return text === undefined ? translation : withFieldTarget(translation, row, text)
}

function withBlocks(body: Body, { replaced, kept }: { replaced: Row[]; kept: readonly KeptRow[] }): Body {
  const gone = new Set(replaced.flatMap(({ blocks }) => blocks.map(bidOf)))
  const left = blocksOf(body).filter(({ node }) => !gone.has(bidOf(node)))
  return bodyOf(placed(left, kept.flatMap(comingOf)), body.root.direction)
}

interface Coming {
  /** The block that it followed; null: none. Undefined where nobody knows. */
  behind: BlockId | null | undefined
  block: FlatBlock
}

function comingOf({ blocks, standing }: KeptRow): Coming[] {
  return blocks.map((node, index) => {
    const [behind, shape] = standing[index] ?? [blocks[index - 1]?.$?.bid, 'paragraph' as const]
    return { behind, block: inShape(node, shape) }
  })
}

/** Every block behind the one that it followed; where that is no more, at the end. */
function placed(left: readonly FlatBlock[], coming: readonly Coming[]): FlatBlock[] {
  const blocks = [...left]
  const placeOf = ({ behind }: Coming) =>
    behind === null ? 0 : blocks.findIndex(({ node }) => bidOf(node) === behind) + 1 || null
  for (let waiting = [...coming]; waiting.length > 0; ) {
    const next = waiting.find((one) => placeOf(one) !== null) ?? waiting[0]
    if (next) blocks.splice(placeOf(next) ?? blocks.length, 0, next.block)
    waiting = waiting.filter((one) => one !== next)
  }
  return blocks
}

interface Restored extends RowAction {
  kept: readonly KeptRow[]
  replaced: readonly Row[]
  /** All rows after the change. */
  rows: readonly Row[]
}

function workAfter({ work, kept, replaced, rows, actor, at }: Restored): Record<RowId, Work> {
  const works = replaced.flatMap((row) => workOf(row, work) ?? [])
  const gone = new Set<RowId | null>([
    ...replaced.flatMap((row) => [row.id, workKeyOf(row, work), ...row.sources.map(({ id }) => id)]),
    ...kept.flatMap(({ row, segments }) => [row, ...segments]),
  ])
  const entries = kept.flatMap((one) => {
    const row = rows.find((each) => isRowOf(each, one))
    if (!row) return []
    const known = {
      by: actor,
      at,
      authors: unique([...authorsOf([...earlierWork(one, work), ...works]), actor]),
    }
    const overrides = works.flatMap((each) => each.overrides)
    const earlier = works.find((each) => each.earlier)?.earlier
    return [[row.id, { ...workOfKept(one, row), ...known, overrides, ...(earlier && { earlier }) }] as const]
  })
  return Object.fromEntries([...Object.entries(work).filter(([id]) => !gone.has(id)), ...entries])
}

/** What is known of a row that was removed. */
const earlierWork = ({ row }: KeptRow, work: WorkByRow): Work[] => {
  const known = own(work, row)
  return known ? [known] : []
}

const authorsOf = (works: readonly Work[]) => works.flatMap(({ authors }) => authors)

function isRowOf(row: Row, { row: id, segments, blocks }: KeptRow): boolean {
  const [first] = blocks
  if (first) return row.blocks.some((node) => bidOf(node) === bidOf(first))
  return row.id === id || row.sources.some((source) => segments.includes(source.id))
}

function workOfKept(
  { state, seen, origin = 'human', match, reason }: KeptRow,
  row: Row,
): Pick<Work, 'state' | 'sources' | 'texts' | 'target' | 'origin' | 'match' | 'reason'> {
  const isEmpty = row.target === EMPTY_TARGET && state !== 'omitted'
  const made = isEmpty ? { sources: row.sourceRefs, texts: sourceTexts(row) } : seen
  return {
    state: isEmpty ? 'untranslated' : state,
    ...made,
    target: state === 'omitted' ? OMITTED_TARGET : row.target,
    origin,
    ...(match && { match }),
    ...(reason && { reason }),
  }
}
