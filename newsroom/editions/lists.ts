import type { PrintedTopic } from './types'

/** Names of the lists in which a live edition stands; the database's `lists_of` writes the same. */
export const allList = 'all'
export const topicList = (id: number): string => `topic:${id}`
export const sourceList = (id: number): string => `source:${id}`
/** Stories by the profile of their writer. */
export const writerList = (profile: number): string => `writer:${profile}`
/** English editions by the profile of their translator. */
export const translatorList = (profile: number): string => `translator:${profile}`

interface Listed {
  topics: readonly number[]
  sourceIds: readonly number[]
  printed: {
    writers: readonly { profile: number | null }[]
    translator: { profile: number | null } | null
    topics: readonly PrintedTopic[]
  }
}

/** Every list in which an edition stands while it is live. */
export function listsOf({ topics, sourceIds, printed: { writers, translator } }: Listed): Set<string> {
  const profiles = writers.flatMap(({ profile }) => (profile === null ? [] : [writerList(profile)]))
  const translated = translator?.profile ? [translatorList(translator.profile)] : []
  return new Set([
    allList,
    ...topics.map(topicList),
    ...sourceIds.map(sourceList),
    ...profiles,
    ...translated,
  ])
}
