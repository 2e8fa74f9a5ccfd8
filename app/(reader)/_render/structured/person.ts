import type { Person, ProfilePage } from 'schema-dts'
import { profilePath } from '@/newsroom/editions/paths'
import type { PrintedName, PrintedPerson } from '@/newsroom/editions/types'
import { absolute } from '../absolute'
import type { Reading } from '../reading'
import { organization } from './organization'

/** The name in the page's language, or the only one that there is. */
const nameIn = ({ language, other }: Reading, name: PrintedName): string => name[language] || name[other]

/** Who made a story, with the address of their page where they have one. */
export function personOf(reading: Reading, person: PrintedPerson): Person {
  const { profile, slug } = person
  const hasPage = profile !== null && slug !== null
  const url = hasPage ? absolute(profilePath(reading.language, { profile, slug })) : undefined
  return { '@type': 'Person', name: nameIn(reading, person), ...(url && { '@id': url, url }) }
}

export interface Profile {
  profile: number
  slug: string
  name: PrintedName
  /** In the page's language; empty where nothing is written. */
  bio: string
}

/** The page of a writer or translator. */
export function profilePage(reading: Reading, { name, bio, ...address }: Profile): ProfilePage {
  const url = absolute(profilePath(reading.language, address))
  const own = nameIn(reading, name)
  const other = name[reading.other]
  const person: Person = {
    '@type': 'Person',
    '@id': url,
    url,
    name: own,
    ...(other && other !== own && { alternateName: other }),
    ...(bio && { description: bio }),
    worksFor: organization(reading),
  }
  return { '@type': 'ProfilePage', url, inLanguage: reading.language, mainEntity: person }
}
