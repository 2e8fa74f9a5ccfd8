import { checkTerm, type TermFields } from '@/domain/terms/termFields'
import { canAddTerm } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { inTransaction, type Scope } from '../transaction'
import { insertTerm, lockTerms, rivalOf } from './store'

/** Writes down a house spelling. Refusals as `checkTerm`, and `term.exists` with the other's `id`. */
export async function createTerm(
  person: Person,
  fields: TermFields,
): Promise<Result<{ id: number; revision: number }>> {
  if (!canAddTerm(person.actor))
    return refuse('role.missing', { missing: ['translator', 'reviewer', 'editor'] })
  const checked = checkTerm(fields)
  if (!checked.ok) return checked
  return inTransaction(person, async (scope) => {
    await lockTerms(scope)
    const free = await isFree(scope, checked.value, null)
    if (!free.ok) return free
    const id = await insertTerm(scope, checked.value)
    await recordEvent(scope, { kind: 'term.create', data: { term: id, ...checked.value } })
    return ok({ id, revision: 1 })
  })
}

/** Whether no other current term has one of these Arabic forms. */
export async function isFree(scope: Scope, term: TermFields, own: number | null): Promise<Result<null>> {
  const rival = await rivalOf(scope, term, own)
  return rival ? refuse('term.exists', { details: { id: rival.id, ar: rival.ar, en: rival.en } }) : ok(null)
}
