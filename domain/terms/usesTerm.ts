import type { Span } from '@/domain/quality/types'
import { type EnglishToken, englishTokens } from './englishTokens'
import { formsIn, type MetForm } from './formsIn'
import { looseUses } from './looseUses'
import type { TermMatch } from './types'

export interface TermUse {
  /** Where the English says what the house says, or what will do as well. */
  found: Span[]
  /** Where it uses a form that the house does not want. */
  forbidden: { form: string; span: Span }[]
}

/**
 * Where an English text uses a term's English: whole words, in singular or plural, with ’s, with a space or a hyphen;
 * capitals count in acronyms only. A forbidden form inside a longer one that the house wants is no fault, nor the other
 * way round a use. Linear in the text's length. Spans are UTF-16 offsets.
 */
export function usesTerm({ term }: Pick<TermMatch, 'term'>, english: string): TermUse {
  return usesTermIn({ term }, englishTokens(english))
}

/** As `usesTerm`, for a text whose words were taken already. */
function usesTermIn({ term }: Pick<TermMatch, 'term'>, tokens: readonly EnglishToken[]): TermUse {
  const wanted = [term.en, ...term.alternativesEn].flatMap((form) =>
    formsIn(form, tokens, { isWanted: true }),
  )
  const unwanted = term.forbiddenEn.flatMap((form) => formsIn(form, tokens, { isWanted: false }))
  const forbidden = unwanted.filter((one) => !wanted.some((other) => covers(other, one)))
  const found = wanted.filter((one) => !forbidden.some((other) => contains(other, one)))
  return {
    found: inOrder([...found, ...(found.length === 0 ? looseUses(term, tokens, forbidden) : [])]),
    forbidden: inOrder(forbidden).map(({ form, ...span }) => ({
      form,
      span: { start: span.start, end: span.end },
    })),
  }
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

/** Of two forms in one place the longer counts; of two as long the one that stands there letter by letter, then the wanted. */
function covers(wanted: MetForm, unwanted: MetForm): boolean {
  if (!contains(wanted, unwanted)) return false
  return wanted.isLiteral || !unwanted.isLiteral || !contains(unwanted, wanted)
}

function inOrder<T extends Span>(spans: readonly T[]): T[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const kept: T[] = []
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
