import type { NamedSource } from '@/domain/importing/types'
import type { Person } from '../person'
import type { Choice } from './articleDesk/choices'
import { knownSources } from './knownSources'

/** What the import screen recognises a story with, and where it can be filed. */
export interface ImportChoices {
  register: NamedSource[]
  topics: Choice[]
}

export async function importChoices(person: Person): Promise<ImportChoices> {
  const { payload, user } = person
  const topics = await payload.find({
    collection: 'topics',
    sort: 'order',
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  })
  const register = await knownSources(person)
  return {
    register: register.map(({ key, nameAr, nameEn, aliasesAr, aliasesEn }) => ({
      key,
      nameAr,
      nameEn,
      aliasesAr,
      aliasesEn,
    })),
    topics: topics.docs.map(({ id, nameAr, nameEn }) => ({ id, ar: nameAr, en: nameEn })),
  }
}
