import { canChangeTerm } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { notFound, refuse } from '../refuse'
import { inTransaction, type Scope } from '../transaction'
import type { TermRecord } from './record'
import { lockTerms, readTerm } from './store'

interface Asked {
  id: number
  /** The revision that the person saw. */
  revision: number
}

/** Runs a change of a term under lock, for who may change it and saw its newest revision. */
export async function withTerm<T>(
  person: Person,
  { id, revision }: Asked,
  work: (scope: Scope, term: TermRecord) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(person, async (scope) => {
    await lockTerms(scope)
    const term = await readTerm(scope, id)
    if (!term) return notFound()
    if (!canChangeTerm(person.actor, term)) return refuse('role.missing', { missing: ['reviewer', 'editor'] })
    if (term.revision !== revision) return refuse('revision.stale', { details: { revision: term.revision } })
    return work(scope, term)
  })
}
