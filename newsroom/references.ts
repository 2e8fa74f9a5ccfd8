import type { Result } from '@/domain/workflow/types'
import { ok, refuse } from './refuse'
import type { Scope } from './transaction'

const collections = {
  topic: 'topics',
  profile: 'profiles',
  source: 'sources',
  media: 'media',
  person: 'users',
} as const

type Kind = keyof typeof collections

async function areThere(scope: Scope, kind: Kind, ids: number[]): Promise<boolean> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return true
  const { totalDocs } = await scope.payload.count({
    collection: collections[kind],
    where: { id: { in: wanted } },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  return totalDocs === wanted.length
}

/** Refuses `reference.missing`, naming the kinds, where an id names nothing: a source that is not there is no source. */
export async function referencesAreThere(
  scope: Scope,
  references: Partial<Record<Kind, number[]>>,
): Promise<Result<null>> {
  const missing: Kind[] = []
  for (const kind of Object.keys(references) as Kind[]) {
    if (!(await areThere(scope, kind, references[kind] ?? []))) missing.push(kind)
  }
  return missing.length > 0 ? refuse('reference.missing', { missing }) : ok(null)
}
