import { isDeepStrictEqual } from 'node:util'
import { checkTerm, type TermFields } from '@/domain/terms/termFields'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { isFree } from './createTerm'
import type { TermRecord } from './record'
import { updateTerm } from './store'
import { withTerm } from './withTerm'

type Change = { id: number; revision: number; fields: TermFields }

/**
 * Changes a term. What it was stands in the record. A retired term is brought back first (`term.retired`); other refusals
 * as `createTerm`, and `revision.stale`.
 */
export async function changeTerm(
  person: Person,
  { id, revision, fields }: Change,
): Promise<Result<{ revision: number }>> {
  const checked = checkTerm(fields)
  if (!checked.ok) return checked
  return withTerm(person, { id, revision }, async (scope, term) => {
    if (term.retiredAt !== null) return refuse('term.retired')
    const { changed, before } = changesOf(term, checked.value)
    if (Object.keys(changed).length === 0) return ok({ revision })
    const free = await isFree(scope, checked.value, id)
    if (!free.ok) return free
    const now = await updateTerm(scope, term, changed)
    await recordEvent(scope, { kind: 'term.change', data: { term: id, ar: term.ar, before, changed } })
    return ok({ revision: now })
  })
}

function changesOf(term: TermRecord, fields: TermFields) {
  const names = (Object.keys(fields) as (keyof TermFields)[]).filter(
    (name) => !isDeepStrictEqual(fields[name], term[name]),
  )
  const only = (of: TermFields): Partial<TermFields> =>
    Object.fromEntries(names.map((name) => [name, of[name]]))
  return { changed: only(fields), before: only(term) }
}
