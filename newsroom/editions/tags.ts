import type { Language } from '@/domain/workflow/languages'

/**
 * Names of what a public page shows. A verb purges tags, and every page that carries one is forgotten on every server:
 * a page carries the tag of each thing by which it could look different, and no others.
 */
export const allTag = 'all'
/** Masthead and footer: the topics and the newsroom's words about itself. Every HTML page has them. */
export const frameTag = 'frame'
/** What an editor chose for the home page. */
export const homeTag = 'home'
/** The texts of a story, when they were changed, and who made them; both languages, so that a pair changes as one. */
export const storyTag = (article: number): string => `story:${article}`
/** A story as a line of a list: title, standfirst, picture, link, and whether it stands in the other language. */
export const lineTag = (article: number, language: Language): string => `line:${article}:${language}`
/** Which stories stand in a list, and in what order. */
export const listTag = (list: string, language: Language): string => `list:${list}:${language}`
/** Any edition at all in a language: search results and sitemaps. */
export const editionsTag = (language: Language): string => `editions:${language}`
/** The log of corrections and withdrawals. */
export const correctionsTag = (language: Language): string => `corrections:${language}`
/** The register of sources as a whole: their names, kinds and order. */
export const sourcesTag = 'sources'
/** A topic's own names, apart from its stories; the frame names all topics. */
export const topicTag = (id: number): string => `topic:${id}`
/** A source of the register, apart from the stories that stand on it. */
export const sourceTag = (id: number): string => `source:${id}`
/** A writer's or translator's public face, apart from their stories. */
export const profileTag = (id: number): string => `profile:${id}`
export const mediaTag = (id: number): string => `media:${id}`
