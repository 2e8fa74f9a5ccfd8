import type { Span } from '@/domain/quality/types'
import type { Term } from '@/domain/terms/types'
import type { DeskTerms } from '@/newsroom/queries/translationDesk/deskTerms'
import type { RowView } from '@/newsroom/translations/views'
import { rowTermsOf } from '../../model/rowTerms'

/** A term of a row, once, with every place where it stands in the Arabic. */
export interface RowTerm {
  term: Term
  places: Span[]
  /** Arabic forms that the house does not use and that stand there. */
  forbidden: string[]
}

/** The terms of a row in the order of its Arabic, each once: their order is that of their keys. */
export function rowTermList(desk: DeskTerms, row: Pick<RowView, 'sources'>): RowTerm[] {
  const terms = new Map<number, RowTerm>()
  for (const { term, start, end, form, isForbidden } of rowTermsOf(desk, row)) {
    const known = terms.get(term.id) ?? { term, places: [], forbidden: [] }
    known.places.push({ start, end })
    if (isForbidden) known.forbidden.push(form)
    terms.set(term.id, known)
  }
  return [...terms.values()]
}
