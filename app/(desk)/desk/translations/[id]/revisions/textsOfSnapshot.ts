import type { TranslationContent } from '@/domain/segments/document'
import { fieldTarget } from '@/domain/segments/fieldTarget'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { targetBlocksOf } from '@/domain/segments/targetBlocksOf'
import type { RowView } from '@/newsroom/translations/views'
import { isFieldRow } from '../model/content'

/** How a row's English changed between a revision and now. */
export interface RowChange {
  row: string
  before: string
  now: string
}

/** The rows whose English was another in an older revision; English that stands in no row of now comes last. */
export function changesSince(content: TranslationContent, rows: readonly RowView[]): RowChange[] {
  const blocks = targetBlocksOf(content.body)
  const used = new Set<string>()
  const changes = rows.map((row): RowChange => {
    if (isFieldRow(row)) return { row: row.id, before: fieldTarget(content, row.id), now: row.targetText }
    const sources = new Set(row.sources.map(({ id }) => id))
    const bids = new Set(row.blocks.map(({ $: state }) => state?.bid))
    const own = blocks.filter(
      ({ bid, from }) => !used.has(bid) && (from.some((id) => sources.has(id)) || bids.has(bid)),
    )
    for (const { bid } of own) used.add(bid)
    return { row: row.id, before: own.map(({ node }) => plainTextOf(node)).join('\n'), now: row.targetText }
  })
  const gone = blocks
    .filter(({ bid }) => !used.has(bid))
    .map(({ bid, node }) => ({ row: `gone:${bid}`, before: plainTextOf(node), now: '' }))
  return [...changes, ...gone].filter(({ before, now }) => before !== now)
}
