import type { Term } from '@/domain/terms/types'
import { termsOfTexts } from '../../terms/termsOfTexts'
import type { Scope } from '../../transaction'
import type { RowView } from '../../translations/views'

/** Where a term stands in the Arabic of one segment; `term` counts in `DeskTerms.terms`. Offsets are UTF-16. */
export type DeskTermMatch = [term: number, start: number, end: number, form: string, isForbidden: boolean]

/** The house terms of a translation's Arabic, each written once, and where they stand. */
export interface DeskTerms {
  terms: Term[]
  /** By segment id, which for a row of one segment is the row's own: rows are split and united while one works. */
  matches: Record<string, DeskTermMatch[]>
}

/** The house terms in the Arabic of these rows. */
export async function deskTermsOf(scope: Scope, rows: readonly RowView[]): Promise<DeskTerms> {
  const segments = rows.flatMap(({ sources }) => sources)
  const { matches } = await termsOfTexts(
    scope,
    segments.map(({ text }) => text),
  )
  const places = new Map<number, number>()
  const terms: Term[] = []
  const placeOf = (term: Term) => {
    const known = places.get(term.id)
    if (known !== undefined) return known
    places.set(term.id, terms.length)
    return terms.push(term) - 1
  }
  const bySegment: DeskTerms['matches'] = {}
  for (const [index, { id }] of segments.entries()) {
    const found = matches[index] ?? []
    if (found.length === 0) continue
    bySegment[id] = found.map(({ term, start, end, form, isForbidden }) => [
      placeOf(term),
      start,
      end,
      form,
      isForbidden,
    ])
  }
  return { terms, matches: bySegment }
}
