import type { Payload } from 'payload'
import { asPrinted } from '@/domain/search/asPrinted'
import { conditionOf } from '@/domain/search/conditions'
import { type Excerpt, excerptOf, type Passage } from '@/domain/search/excerptOf'
import { markWords, type Piece } from '@/domain/search/markWords'
import type { SearchQuery } from '@/domain/search/readQuery'
import type { Language } from '@/domain/workflow/languages'
import { settings } from '@/newsroom/settings'
import { type Amends, amendsFor } from './searchAmends'
import { passagesOf } from './searchPassages'
import { mostHits, searchStatements } from './searchStatements'
import type { Site } from './site'
import { read } from './statement'
import type { StoryLine } from './storyLine'

export interface Search {
  language: Language
  /** Has one word or more. */
  query: SearchQuery
  /** Slug of a topic; null for all, and one that does not exist is none. */
  topic: string | null
  /** First and last day in the newsroom's time zone, `2026-01-31`; null for any. */
  from: string | null
  to: string | null
  /** From 1 on. */
  page: number
}

export interface Hit {
  line: StoryLine
  title: Piece[]
  /** The paragraph with most of the words; null for a story without text. */
  excerpt: Excerpt | null
}

export interface Results {
  site: Site
  hits: Hit[]
  /** `mostHits` and one more for all that are more. */
  total: number
  /** What was done or can be done where no story has all of the words; null where one has. */
  amends: Amends | null
}

export const hitsPerPage = 10
export const mostPages = mostHits / hitsPerPage

/**
 * The live editions of a language that have all the words, those first that have them in their title or standfirst, the
 * newest first. Where a word is unknown, the stories with the word most like it.
 */
export async function searchEditions(payload: Payload, search: Search): Promise<Results> {
  const found = await find(payload, search)
  if (found.total > 0) return { ...found, amends: null }
  const amends = await amendsFor(payload, search)
  if (!amends.instead) return { ...found, amends }
  const stories = await find(payload, { ...search, query: amends.instead })
  const instead = asPrinted(amends.instead, stories.texts)
  return { ...(instead ? stories : found), amends: { ...amends, instead } }
}

interface FoundHits extends Omit<Results, 'amends'> {
  /** Everything that the stories say. */
  texts: string[]
}

async function find(payload: Payload, search: Search): Promise<FoundHits> {
  const { language, query, topic, from, to, page } = search
  const { site, total, stories } = await read(payload, searchStatements[language], [
    conditionOf(query.words, 'anywhere'),
    conditionOf(query.words, 'head'),
    topic,
    from,
    to,
    settings.timeZone,
    hitsPerPage,
    (page - 1) * hitsPerPage,
  ])
  const found = stories.map(({ line, ...story }) => ({ line, passages: passagesOf({ line, ...story }) }))
  return {
    site,
    total,
    hits: found.map((story) => hitOf(story, query)),
    texts: found.flatMap(({ line, passages }) => [line.title, ...passages.map(({ text }) => text)]),
  }
}

function hitOf({ line, passages }: { line: StoryLine; passages: Passage[] }, { words }: SearchQuery): Hit {
  return { line, title: markWords(line.title, words), excerpt: excerptOf(passages, words) }
}
