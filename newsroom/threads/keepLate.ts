import { sql } from '@payloadcms/db-postgres'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ok } from '../refuse'
import { inTransaction } from '../transaction'
import { messageBy, openThread } from './openThread'

interface LateText {
  article: number
  translation?: number
  row?: string
  text: string
}

/**
 * Keeps a text that came after the stage had moved on as a suggestion for the people of the story. A later text of the
 * same person for the same place takes the place of the earlier one while nobody has settled it.
 */
export function keepLate(person: Person, late: LateText): Promise<Result<null>> {
  return inTransaction(person, async (scope) => {
    const { article, translation = null, row = null, text } = late
    const asVerb = { req: scope.req, user: scope.user, overrideAccess: false, depth: 0 } as const
    await scope.db.execute(sql`select id from articles where id = ${article} for update`)
    const { docs } = await scope.payload.find({
      collection: 'threads',
      where: {
        and: [
          { article: { equals: article } },
          translation === null
            ? { translation: { exists: false } }
            : { translation: { equals: translation } },
          row === null ? { row: { exists: false } } : { row: { equals: row } },
          { kind: { equals: 'suggestion' } },
          { by: { equals: person.user.id } },
          { resolvedAt: { exists: false } },
        ],
      },
      limit: 1,
      ...asVerb,
    })
    const earlier = docs[0]
    if (!earlier) await openThread(scope, { article, translation, row, kind: 'suggestion', text })
    else {
      const messages = [{ ...messageBy(scope, text) }]
      await scope.payload.update({ collection: 'threads', id: earlier.id, data: { messages }, ...asVerb })
    }
    return ok(null)
  })
}
