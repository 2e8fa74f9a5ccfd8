import { LRUCache } from 'lru-cache'
import { checkedRowOf, isCheckable, linksIn } from '@/domain/quality/checkedRowOf'
import { checkRow } from '@/domain/quality/checkRow'
import { findingKey } from '@/domain/quality/types'
import { overridesOf } from '@/domain/segments/overridesOf'
import type { RowStatus } from '@/domain/segments/types'
import type { Finding } from '@/domain/workflow/facts'

/** What the checks say of a pair of texts depends on nothing else, so it is kept: a story's rows are asked for often. */
const known = new LRUCache<string, readonly string[]>({ max: 20_000 })

/**
 * The keys of the findings that stop this row (see `findingKey`), overridden or not. House terms are not asked for: they
 * only ever warn, and a text is let through alike before and after somebody writes down a term.
 */
export function blockingKeysOf(status: RowStatus): readonly string[] {
  if (!isCheckable({ state: status.state, orphan: status.orphan })) return []
  const { sources, sourceRefs, target } = status.row
  const pair = [sources[0]?.kind ?? '', ...sourceRefs.map(([, hash]) => hash), target].join('\n')
  const found = known.get(pair) ?? checked(status)
  known.set(pair, found)
  return found
}

function checked({ row }: RowStatus): string[] {
  const findings = checkRow(
    checkedRowOf({
      sources: row.sources,
      sourceLinks: row.sources.flatMap(({ runs }) => runs.flatMap(({ url }) => (url === '' ? [] : [url]))),
      target: row.targetText,
      targetLinks: linksIn(row.blocks.flatMap(({ children }) => children)),
      terms: [],
    }),
  )
  return [...new Set(findings.filter(({ severity }) => severity === 'blocking').map(findingKey))]
}

/** The findings that stop a submission: blocking, and accepted in writing by nobody for these very texts. */
export function blockingFindingsOf(rows: readonly RowStatus[]): Finding[] {
  return rows.flatMap((status) => {
    const accepted = new Set(overridesOf(status).map(({ code }) => code))
    return blockingKeysOf(status)
      .filter((code) => !accepted.has(code))
      .map((code) => ({ row: status.row.id, code }))
  })
}
