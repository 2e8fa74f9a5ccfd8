import type { NamedSource } from '@/domain/importing/types'
import { strings } from '@/domain/text/strings'
import type { Person } from '../person'

/** Every source of the register with all its names, for recognising datelines. `key` is unique; the id serves where none was given. */
export async function knownSources({ payload, user }: Person): Promise<(NamedSource & { id: number })[]> {
  const { docs } = await payload.find({
    collection: 'sources',
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
    select: { key: true, nameAr: true, nameEn: true, aliasesAr: true, aliasesEn: true },
  })
  return docs.map(({ id, key, nameAr, nameEn, aliasesAr, aliasesEn }) => ({
    id,
    key: key || `source-${id}`,
    nameAr,
    nameEn: nameEn ?? '',
    aliasesAr: strings(aliasesAr),
    aliasesEn: strings(aliasesEn),
  }))
}
