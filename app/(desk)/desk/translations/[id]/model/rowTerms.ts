import type { TermMatch } from '@/domain/terms/types'
import type { DeskTerms } from '@/newsroom/queries/translationDesk/deskTerms'
import type { RowView } from '@/newsroom/translations/views'

/** The house terms in a row's Arabic: offsets in its segments' texts joined by line feeds. */
export function rowTermsOf(desk: DeskTerms, { sources }: Pick<RowView, 'sources'>): TermMatch[] {
  let before = 0
  return sources.flatMap(({ id, text }) => {
    const from = before
    before += text.length + 1
    return (desk.matches[id] ?? []).flatMap(([index, start, end, form, isForbidden]) => {
      const term = desk.terms[index]
      return term ? [{ term, start: from + start, end: from + end, form, isForbidden }] : []
    })
  })
}
