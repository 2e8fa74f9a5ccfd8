import { rolesOf } from '@/collections/users/roleNames'
import type { PersonId } from '@/domain/segments/types'
import type { ArticleFacts } from '@/domain/workflow/facts'
import { canSeeArticle } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import type { User } from '@/payload-types'
import { ok, refuse } from '../refuse'
import type { Scope } from '../transaction'

/** The people of the newsroom who are at work, by the Arabic name; all of them, or those named. */
async function peopleAtWork(scope: Scope, ids?: readonly PersonId[]): Promise<User[]> {
  const { docs } = await scope.payload.find({
    collection: 'users',
    where: { and: [{ active: { not_equals: false } }, ...(ids ? [{ id: { in: [...ids] } }] : [])] },
    sort: 'nameAr',
    pagination: false,
    depth: 0,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  return docs
}

/** Those among the people at work who may see a story now. */
export async function whoSees(
  scope: Scope,
  article: ArticleFacts,
  ids?: readonly PersonId[],
): Promise<User[]> {
  const people = await peopleAtWork(scope, ids)
  return people.filter((user) => {
    const actor = { id: user.id, roles: rolesOf(user) }
    return canSeeArticle({ actor, article, now: scope.at })
  })
}

/** Whom a message calls by name, each once. Refused when one of them may not see the story. */
export async function mentionedIn(
  scope: Scope,
  article: ArticleFacts,
  mentions: readonly PersonId[] = [],
): Promise<Result<PersonId[]>> {
  const wanted = [...new Set(mentions)]
  if (wanted.length === 0) return ok([])
  const seers = new Set((await whoSees(scope, article, wanted)).map(({ id }) => id))
  return wanted.every((id) => seers.has(id)) ? ok(wanted) : refuse('mention.cannotSee')
}
