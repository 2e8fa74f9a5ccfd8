import type { Citation } from '../../stories/types'
import type { Scope } from '../../transaction'

/** A source of the register as the editor names it beside a citation. */
export interface CitedSource {
  id: number
  ar: string
  en: string
  kind: string
  reliability: string
}

/** The sources of an article's citations. */
export async function citedSources(scope: Scope, citations: readonly Citation[]): Promise<CitedSource[]> {
  if (citations.length === 0) return []
  const { docs } = await scope.payload.find({
    collection: 'sources',
    where: { id: { in: citations.map(({ source }) => source) } },
    depth: 0,
    pagination: false,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  return docs.map(({ id, nameAr, nameEn, kind, reliability }) => ({
    id,
    ar: nameAr,
    en: nameEn ?? '',
    kind,
    reliability: reliability ?? 'unknown',
  }))
}
