import type { FrontPage } from '@/domain/workflow/frontPage'
import type { Language } from '@/domain/workflow/languages'
import type { LiveStory } from '@/newsroom/queries/home'

/** What readers of one language will see of a choice. */
export interface Arranged {
  /** The newest story, where the chosen one does not lead in this language. */
  leadByItself: LiveStory | null
  /** What follows by itself, newest first. */
  following: LiveStory[]
}

interface Choice {
  page: FrontPage
  language: Language
  /** The newest live stories in this language. */
  newest: readonly LiveStory[]
  /** The chosen lead; undefined where there is none. */
  lead: LiveStory | undefined
}

const shownAfter = 6

/** Every live story is there in Arabic; in English those that are live in English. */
export const standsIn = (story: LiveStory, language: Language): boolean =>
  language === 'ar' || story.english !== null

/** What the newest stories make of the places that an editor left to them. */
export function arrangedBy({ page, language, newest, lead }: Choice): Arranged {
  const chosen = new Set([...page.picks, ...(page.lead === null ? [] : [page.lead])])
  const rest = newest.filter(({ article }) => !chosen.has(article))
  if (lead && standsIn(lead, language)) return { leadByItself: null, following: rest.slice(0, shownAfter) }
  // A pick keeps the place that it was given.
  const first = rest[0] ?? null
  const following = rest.filter((story) => story !== first)
  return { leadByItself: first, following: following.slice(0, shownAfter) }
}
