import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok } from '../refuse'
import { isFree } from './createTerm'
import { fieldsOf, termOf } from './record'
import { updateTerm } from './store'
import { withTerm } from './withTerm'

interface Asked {
  id: number
  revision: number
}

/** Takes a term out of use: it is no longer looked for, and stays in the list of retired ones. */
export async function retireTerm(person: Person, asked: Asked): Promise<Result<{ revision: number }>> {
  return withTerm(person, asked, async (scope, term) => {
    if (term.retiredAt !== null) return ok({ revision: term.revision })
    const revision = await updateTerm(scope, term, { retiredAt: scope.at })
    await recordEvent(scope, { kind: 'term.retire', data: { term: term.id, ar: term.ar, en: term.en } })
    return ok({ revision })
  })
}

/** Brings a retired term back. `term.exists` where another took its place. */
export async function restoreTerm(person: Person, asked: Asked): Promise<Result<{ revision: number }>> {
  return withTerm(person, asked, async (scope, term) => {
    if (term.retiredAt === null) return ok({ revision: term.revision })
    const free = await isFree(scope, fieldsOf(termOf(term)), term.id)
    if (!free.ok) return free
    const revision = await updateTerm(scope, term, { retiredAt: null })
    await recordEvent(scope, { kind: 'term.restore', data: { term: term.id, ar: term.ar, en: term.en } })
    return ok({ revision })
  })
}
