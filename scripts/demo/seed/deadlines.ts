import { changeDetails } from '@/newsroom/articles/changeDetails'
import { loadTranslationsOf } from '@/newsroom/stories/load'
import { changeTranslationDetails } from '@/newsroom/translations/changeDetails'
import type { DemoStage } from '../types'
import { done } from './done'
import type { Timeline } from './timeline'

const hour = 60 * 60 * 1000

/** Hours from now until the work on a story of this stage is due; what is behind shows as overdue. */
const dueIn: Partial<Record<DemoStage, number>> = {
  draft: 50,
  inReviewArabic: 5,
  publishedWaiting: 30,
  publishedHalfDone: 8,
  publishedInReview: 3,
  publishedChangesRequested: 6,
  publishedStale: -14,
}

const ofArabic: DemoStage[] = ['draft', 'inReviewArabic']

/** Gives a story's open work a deadline, as a chief of the desk would right after its last step. */
export async function setDeadline(timeline: Timeline, id: number, stage: DemoStage): Promise<void> {
  const hours = dueIn[stage]
  if (hours === undefined) return
  const chief = timeline('editor')
  const dueAt = new Date(Math.ceil((Date.now() + hours * hour) / (hour / 2)) * (hour / 2)).toISOString()
  if (ofArabic.includes(stage)) {
    done(await changeDetails(chief, id, { dueAt }))
    return
  }
  for (const translation of await loadTranslationsOf(chief, id)) {
    done(await changeTranslationDetails(chief, translation.id, { dueAt }))
  }
}
