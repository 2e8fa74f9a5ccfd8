import type { Row } from '@/domain/segments/types'
import type { TermMatch } from '@/domain/terms/types'
import { rowsOfWork } from '../facts/rows'
import { matchesFor } from '../memory/matchesFor'
import { aroundRow } from '../memory/matchesOfRow'
import type { TranslationAtHand } from '../stories/withStory'
import { termsOfTexts } from '../terms/termsOfTexts'
import type { DraftRequest } from './types'

/** What a small model can still hold in mind. */
const mostTerms = 40
const mostEarlier = 3

/** A row's Arabic as one text. The words of an address stand apart, as a headline's do. */
export function arabicOf({ sources }: Pick<Row, 'sources'>): string {
  return sources.map(({ kind, text }) => (kind === 'slug' ? text.replaceAll('-', ' ') : text)).join('\n')
}

export interface RequestOfRow {
  request: DraftRequest
  /** The house terms in the Arabic, each once: the draft is looked through for them afterwards. */
  terms: TermMatch[]
}

/** A row's Arabic with what the house knows about it. */
export async function requestOf(at: TranslationAtHand, row: Row): Promise<RequestOfRow> {
  const arabic = arabicOf(row)
  const { matches } = await termsOfTexts(at.scope, [arabic])
  const terms = [...new Map((matches[0] ?? []).map((match) => [match.term.id, match])).values()]
  const known = terms.slice(0, mostTerms).map(({ form, term }) => ({ ar: form, en: term.en }))
  return { request: { arabic, terms: known, earlier: await earlierFor(at, row) }, terms }
}

async function earlierFor(
  { scope, article, grounds, translation }: TranslationAtHand,
  row: Row,
): Promise<DraftRequest['earlier']> {
  if (row.id === 'slug') return []
  const around = aroundRow(rowsOfWork(article, grounds, translation), row.id)
  const own = { translation: translation.id, row: row.id }
  const asked = { language: translation.language, text: arabicOf(row), ...around, own }
  const matches = await matchesFor(scope.db, asked)
  return matches.slice(0, mostEarlier).map(({ source, target }) => ({ arabic: source, english: target }))
}
