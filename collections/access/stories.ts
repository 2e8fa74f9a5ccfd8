import type { Access, CollectionConfig, Where } from 'payload'
import { canWrite, isStaff } from '@/domain/workflow/roles'
import { isVerb } from './capability'
import { actorOf, nobody, verbsOnly } from './roles'

/** Access of a collection that only verbs write: readable by `read`, closed to every route of Payload's own. */
export function storyAccess(read: Access): NonNullable<CollectionConfig['access']> {
  return {
    read,
    create: verbsOnly,
    update: verbsOnly,
    delete: verbsOnly,
    readVersions: nobody,
    unlock: nobody,
  }
}

/**
 * `canSeeArticle` of the domain as a query: editors see all; its writer sees her story; others see those whose
 * English is in their hands, and from the first approval on those without a running embargo. Who has no role sees
 * nothing. `path` leads from the collection to its article (`''` or `'article.'`).
 */
function visible(path: string): Access {
  return ({ req }) => {
    if (isVerb(req)) return true
    const actor = actorOf(req.user)
    if (!actor || !isStaff(actor)) return false
    if (actor.roles.includes('editor')) return true
    const isFree: Where = {
      or: [
        { [`${path}embargoUntil`]: { exists: false } },
        { [`${path}embargoUntil`]: { less_than_equal: new Date().toISOString() } },
      ],
    }
    const isKept: Where = { [`${path}stage`]: { not_equals: 'trashed' } }
    const where: Where = {
      or: [
        ...(canWrite(actor) ? [{ [`${path}writer`]: { equals: actor.id } }] : []),
        { and: [isKept, { [`${path}assignees`]: { in: [actor.id] } }] },
        { and: [isKept, isFree, { [`${path}base`]: { exists: true } }] },
      ],
    }
    return where
  }
}

export const visibleArticles = visible('')
export const visibleTranslations = visible('article.')

/** Records of a story (revisions, events, threads, editions) are read through queries that check the story. */
export const throughQueries: Access = ({ req }) => isVerb(req)
