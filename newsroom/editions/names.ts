import type { Profile, Source, Topic } from '@/payload-types'
import type { Citation } from '../stories/types'
import type { Scope } from '../transaction'
import type { PrintedPerson, PrintedSource, PrintedTopic } from './types'

const asVerb = ({ req, user }: Scope) => ({
  req,
  user,
  overrideAccess: false as const,
  depth: 0,
  pagination: false,
})

function personFrom(profile: Profile): PrintedPerson {
  return { ar: profile.nameAr, en: profile.nameEn, profile: profile.id, slug: profile.slug }
}

/** Profiles as printed, in the order of the ids. */
export async function printedProfiles(scope: Scope, ids: number[]): Promise<PrintedPerson[]> {
  if (ids.length === 0) return []
  const { docs } = await scope.payload.find({
    collection: 'profiles',
    where: { id: { in: ids } },
    ...asVerb(scope),
  })
  return ids.flatMap((id) => docs.filter((profile) => profile.id === id).map(personFrom))
}

/** The public face of a desk account: its profile's names, else the account's own. */
export async function printedPerson(scope: Scope, user: number | null): Promise<PrintedPerson | null> {
  if (user === null) return null
  const { docs } = await scope.payload.find({
    collection: 'profiles',
    where: { user: { equals: user } },
    ...asVerb(scope),
  })
  if (docs[0]) return personFrom(docs[0])
  const account = await scope.payload.findByID({
    collection: 'users',
    id: user,
    disableErrors: true,
    ...asVerb(scope),
  })
  return account ? { ar: account.nameAr, en: account.nameEn, profile: null, slug: null } : null
}

function sourceFrom(citation: Citation, source: Source): PrintedSource {
  const { id, role, url } = citation
  return {
    id,
    source: source.id,
    ar: source.nameAr,
    en: source.nameEn || source.nameAr,
    kind: source.kind,
    role,
    url,
  }
}

/** The cited sources as printed, in the article's order. */
export async function printedSources(scope: Scope, citations: Citation[]): Promise<PrintedSource[]> {
  if (citations.length === 0) return []
  const { docs } = await scope.payload.find({
    collection: 'sources',
    where: { id: { in: citations.map(({ source }) => source) } },
    ...asVerb(scope),
  })
  return citations.flatMap((citation) =>
    docs.filter(({ id }) => id === citation.source).map((source) => sourceFrom(citation, source)),
  )
}

const topicFrom = ({ id, nameAr, nameEn, slug }: Topic): PrintedTopic => ({
  id,
  ar: nameAr,
  en: nameEn,
  slug,
})

/** Topics as printed, in the article's order. */
export async function printedTopics(scope: Scope, ids: number[]): Promise<PrintedTopic[]> {
  if (ids.length === 0) return []
  const { docs } = await scope.payload.find({
    collection: 'topics',
    where: { id: { in: ids } },
    ...asVerb(scope),
  })
  return ids.flatMap((id) => docs.filter((topic) => topic.id === id).map(topicFrom))
}
