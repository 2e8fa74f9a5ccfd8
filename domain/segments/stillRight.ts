import type { Refusal, Result } from '@/domain/workflow/types'
import { bidOf, blocksOf, bodyOf, type FlatBlock, isTextBlock } from './blocks'
import type { TranslationContent } from './document'
import { EMPTY_TARGET } from './hashRuns'
import { openRow, sourceTexts } from './openRow'
import { unique } from './recordWork'
import { seenIn } from './seenArabic'
import { isOrphan } from './statusOfRows'
import { fromOf } from './targetBlocksOf'
import type { Row, Work } from './types'
import { workKeyOf, workOf } from './workOf'
import type { RowAction, RowActionOn, Written } from './writing'

/**
 * Takes the Arabic as it is now into the work of a row whose English stays: the row is no longer stale, and whoever says
 * so becomes one of its authors, so that somebody else approves it. Refusals: those of `openRow`, `row.orphan`,
 * `row.empty`.
 */
export function stillRight(action: RowActionOn): Result<Written> {
  const opened = openRow(action, action)
  if (!opened.ok) return opened
  const { row } = opened.value
  const refusal = refusalOf(row)
  if (refusal) return { ok: false, refusal }
  const key = workKeyOf(row, action.work)
  const kept = Object.entries(action.work).filter(([id]) => id !== key)
  const work = Object.fromEntries([...kept, [row.id, renewed(row, action)] as const])
  return { ok: true, value: { translation: withoutGoneArabic(action.translation, row), work } }
}

function refusalOf(row: Row): Refusal | null {
  if (isOrphan(row)) return { code: 'row.orphan', rows: [row.id] }
  return row.target === EMPTY_TARGET ? { code: 'row.empty', rows: [row.id] } : null
}

function renewed(row: Row, { work, actor, at }: RowAction): Work {
  const previous = workOf(row, work)
  const known = previous ?? { origin: 'human' as const, authors: [], overrides: [] }
  return {
    ...known,
    state: previous && previous.target === row.target ? previous.state : 'draft',
    ...(previous && { earlier: seenIn(previous) }),
    sources: row.sourceRefs,
    texts: sourceTexts(row),
    target: row.target,
    by: actor,
    at,
    authors: unique([...known.authors, actor]),
  }
}

/** The row's blocks name only Arabic that is there. */
function withoutGoneArabic(translation: TranslationContent, row: Row): TranslationContent {
  const live = new Set(row.sources.map(({ id }) => id))
  const own = new Set(row.blocks.map(bidOf))
  const prune = (block: FlatBlock): FlatBlock => {
    const { node, list } = block
    if (!isTextBlock(node) || !own.has(bidOf(node))) return block
    const from = fromOf(node).filter((id) => live.has(id))
    return {
      list,
      node: { ...node, $: { ...node.$, from: from.length > 0 || live.size === 0 ? from : [...live] } },
    }
  }
  const { body } = translation
  if (row.blocks.every((node) => fromOf(node).every((id) => live.has(id)))) return translation
  return { ...translation, body: bodyOf(blocksOf(body).map(prune), body.root.direction) }
}
