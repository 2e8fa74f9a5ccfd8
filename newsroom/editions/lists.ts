/** Names of the lists in which a live edition stands; the database's `lists_of` writes the same. */
export const allList = 'all'
export const topicList = (id: number): string => `topic:${id}`
export const sourceList = (id: number): string => `source:${id}`
/** Stories by the profile of their writer. */
export const writerList = (profile: number): string => `writer:${profile}`
/** English editions by the profile of their translator. */
export const translatorList = (profile: number): string => `translator:${profile}`
