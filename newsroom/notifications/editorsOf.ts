import type { PersonId } from '@/domain/segments/types'
import type { Scope } from '../transaction'

/** Everybody who edits, and is at work. */
export async function editorsOf(scope: Scope): Promise<PersonId[]> {
  const { docs } = await scope.payload.find({
    collection: 'users',
    where: { and: [{ active: { equals: true } }, { roles: { in: ['editor'] } }] },
    select: { roles: true },
    pagination: false,
    depth: 0,
    req: scope.req,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}
