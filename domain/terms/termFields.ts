import { ingest } from '@/domain/text/ingest'
import { strictKey } from '@/domain/text/strictKey'
import type { Result } from '@/domain/workflow/types'
import { formTokens } from './arabicTokens'
import { englishTokens } from './englishTokens'
import type { Term } from './types'

/** What people write down about a term. */
export type TermFields = Omit<Term, 'id'>

export const formLists = ['variantsAr', 'forbiddenAr', 'alternativesEn', 'forbiddenEn', 'contexts'] as const

/** Letters of a form and of a note, and forms of a list, at most. */
const longestForm = 200
const longestNote = 2_000
const mostForms = 50

const tidy = (form: string): string => ingest(form).replace(/\s+/g, ' ').trim()

/** The forms of a list, each once, without empty ones and without the term's own. */
function tidyForms(forms: readonly string[], own: string): string[] {
  const seen = new Set([strictKey(own)])
  return forms.map(tidy).filter((form) => {
    const key = strictKey(form)
    const isNew = key !== '' && !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function tidied(fields: TermFields): TermFields {
  const [ar, en] = [tidy(fields.ar), tidy(fields.en)]
  return {
    ar,
    en,
    variantsAr: tidyForms(fields.variantsAr, ar),
    forbiddenAr: tidyForms(fields.forbiddenAr, ''),
    alternativesEn: tidyForms(fields.alternativesEn, en),
    forbiddenEn: tidyForms(fields.forbiddenEn, ''),
    contexts: tidyForms(fields.contexts, ''),
    kind: fields.kind,
    note: ingest(fields.note).trim(),
  }
}

const refuse = (code: string, details: Record<string, unknown>): Result<TermFields> => ({
  ok: false,
  refusal: { code, details },
})

/** What is allowed in one place and forbidden in another. */
const contradiction = ({ ar, variantsAr, forbiddenAr, en, alternativesEn, forbiddenEn }: TermFields) => {
  const arabic = new Set([ar, ...variantsAr].map(foldedForm))
  const english = new Set([en, ...alternativesEn].map(strictKey))
  return (
    forbiddenAr.find((form) => arabic.has(foldedForm(form))) ??
    forbiddenEn.find((form) => english.has(strictKey(form)))
  )
}

/** An Arabic form as matching sees it: its folded words. */
const foldedForm = (form: string): string =>
  formTokens(form)
    .map(({ folded }) => folded)
    .join(' ')

/**
 * A term as it is stored: spaces tidied, each form once. Refusals: `term.empty` (`missing`: `ar`, `en`), `term.tooLong`
 * (`form`, `most`), `term.tooMany` (`most`), `term.contradiction` (`form`).
 */
export function checkTerm(given: TermFields): Result<TermFields> {
  const term = tidied(given)
  const missing = [
    ...(formTokens(term.ar).length === 0 ? ['ar'] : []),
    ...(englishTokens(term.en).length === 0 ? ['en'] : []),
  ]
  if (missing.length > 0) return { ok: false, refusal: { code: 'term.empty', missing } }
  const long = [term.ar, term.en, ...formLists.flatMap((list) => term[list])].find(
    ({ length }) => length > longestForm,
  )
  if (long !== undefined) return refuse('term.tooLong', { form: `${long.slice(0, 30)}…`, most: longestForm })
  if (term.note.length > longestNote) return refuse('term.noteTooLong', { most: longestNote })
  if (formLists.some((list) => term[list].length > mostForms))
    return refuse('term.tooMany', { most: mostForms })
  const both = contradiction(term)
  return both === undefined ? { ok: true, value: term } : refuse('term.contradiction', { form: both })
}

/** Whether two terms claim one Arabic form in the same contexts; the form, or undefined. */
export function sharedForm(one: TermFields, other: TermFields): string | undefined {
  const contextsOf = ({ contexts }: TermFields) => contexts.map(foldedForm).sort().join('|')
  if (contextsOf(one) !== contextsOf(other)) return undefined
  const taken = new Set([other.ar, ...other.variantsAr].map(foldedForm))
  return [one.ar, ...one.variantsAr].find((form) => taken.has(foldedForm(form)))
}
