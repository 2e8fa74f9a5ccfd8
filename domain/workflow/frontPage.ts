import { refuse } from './refusals'
import type { Result } from './types'

/** What an editor chose for the readers' home page, by the ids of articles. What she left open the newest stories fill. */
export interface FrontPage {
  /** Leads the page; null lets the newest story lead. */
  lead: number | null
  /** The line of pictures under it, in order. */
  picks: readonly number[]
}

/** The readers' page has one line of four pictures. */
export const mostPicks = 4

export const emptyFrontPage: FrontPage = { lead: null, picks: [] }

/** Every story that stands on the page, the lead first. */
export const storiesOn = ({ lead, picks }: FrontPage): number[] =>
  lead === null ? [...picks] : [lead, ...picks]

export const isSameFrontPage = (one: FrontPage, other: FrontPage): boolean =>
  one.lead === other.lead &&
  one.picks.length === other.picks.length &&
  one.picks.every((article, place) => article === other.picks[place])

/** Refusals: `home.tooMany` (`details.most`), `home.twice`: a story stands in one place only. */
export function checkFrontPage(page: FrontPage): Result<FrontPage> {
  if (page.picks.length > mostPicks) return refuse({ code: 'home.tooMany', details: { most: mostPicks } })
  const stories = storiesOn(page)
  if (new Set(stories).size < stories.length) return refuse({ code: 'home.twice' })
  return { ok: true, value: page }
}

/** The page led by this story, which leaves its place among the picks; by the newest where it led already. */
export const withLead = ({ lead, picks }: FrontPage, article: number): FrontPage =>
  lead === article
    ? { lead: null, picks }
    : { lead: article, picks: picks.filter((pick) => pick !== article) }

/** The page with this story as its last pick, where there is room; what led leads no longer. */
export function withPick(page: FrontPage, article: number): FrontPage {
  if (page.picks.includes(article) || page.picks.length >= mostPicks) return page
  return { lead: page.lead === article ? null : page.lead, picks: [...page.picks, article] }
}

/** The page without these stories. */
export const withoutStories = ({ lead, picks }: FrontPage, articles: readonly number[]): FrontPage => ({
  lead: lead !== null && articles.includes(lead) ? null : lead,
  picks: picks.filter((pick) => !articles.includes(pick)),
})

/** The page with a pick one place earlier or later; as it is where there is no such place. */
export function withMoved(page: FrontPage, article: number, by: -1 | 1): FrontPage {
  const from = page.picks.indexOf(article)
  const other = page.picks[from + by]
  if (from < 0 || other === undefined) return page
  const swapped = (pick: number) => (pick === article ? other : pick === other ? article : pick)
  return { ...page, picks: page.picks.map(swapped) }
}
