import { type Need, whatNeedsMe } from '@/domain/workflow/needs/whatNeedsMe'
import type { Person } from '../person'
import { candidates } from './today/candidates'
import { loadSummaries, type TodayArticle, type TodayTranslation } from './today/summaries'

export { isAlone } from './today/alone'
export { type Coverage, type CoverageGap, loadCoverage } from './today/coverage'
export { type Happening, loadHappenings } from './today/happenings'
export { loadSchedule, type Scheduled } from './today/schedule'
export { loadThreads, type WaitingThread } from './today/threads'

/** One row of Today: what waits for the person, with the texts that the row prints. */
export interface TodayRow {
  need: Need
  article: TodayArticle
  /** The translation that waits, where it is one. */
  translation: TodayTranslation | null
}

export interface TodayInput {
  /** ISO 8601. */
  now: string
  /** The newsroom's offset in minutes east of UTC. */
  offsetMinutes: number
}

/** What waits for this person, the most urgent first. */
export async function loadToday(person: Person, input: TodayInput): Promise<TodayRow[]> {
  const articles = await loadSummaries(person, candidates(person.actor))
  const byId = new Map(articles.map((article) => [article.id, article]))
  return whatNeedsMe({ actor: person.actor, articles, ...input }).flatMap((need) => {
    const article = byId.get(need.article)
    if (!article) return []
    const translation = article.translations.find(({ id }) => need.kind === 'translation' && id === need.id)
    return [{ need, article, translation: translation ?? null }]
  })
}
