import type { ArticleQuestion } from './articleGates'
import type { DocumentId, Instant } from './facts'
import { planPublication } from './planPublication'
import { planReinstatement } from './planReinstatement'
import type { ArticleAction, Refusal, Result } from './types'

/** What the verb carries out in the same transaction as the change of stage, in this order. */
export type ArticleEffect =
  /** `base` := the working copy; its authors are forgotten, for somebody else has approved their work. */
  | { type: 'setBase' }
  /** Open a `waiting` translation in every target language that has none. */
  | { type: 'openTranslations' }
  /** Decide `reopen` as the system for every translation, against the new `base`. */
  | { type: 'reopenTranslations' }
  | { type: 'setSchedule'; publishAt: Instant }
  | { type: 'clearSchedule' }
  /** New editions of the Arabic and of these translations; these translations become `published`. */
  | { type: 'publishEditions'; translations: DocumentId[]; alone: string | null }
  /** Working copy, `base` and equivalences := the edition's; authors are forgotten. */
  | { type: 'takeBack'; to: 'liveEdition' | 'withdrawnEdition' }
  /** Every live edition is withdrawn; these translations become `withdrawn`. */
  | { type: 'withdrawEditions'; translations: DocumentId[]; reason: string }
  /** The withdrawn editions become live again; these translations are `published` and taken back to them. */
  | { type: 'reinstateEditions'; translations: DocumentId[] }
  /** Nothing of the story is offered to translators any more. */
  | { type: 'withdrawMemory' }
  /** What was withdrawn is offered again, but for translations that stay withdrawn. */
  | { type: 'returnMemory' }
  /** The memory learns the approved translations: for a story under embargo, only now. */
  | { type: 'learnMemory' }
  | { type: 'trashTranslations' }
  | { type: 'restoreTranslations' }
  /** Tell the editors that a schedule could not be kept, and why. */
  | { type: 'notifyEditors'; refusal: Refusal }

type Effects = (question: ArticleQuestion) => ArticleEffect[]

const effectsOf: Record<ArticleAction, Effects> = {
  submit: () => [],
  recall: () => [],
  requestChanges: () => [],
  approve: () => [{ type: 'setBase' }, { type: 'openTranslations' }, { type: 'reopenTranslations' }],
  reopen: () => [{ type: 'clearSchedule' }],
  publish: ({ article, input }) => [
    { type: 'publishEditions', ...agreed(planPublication({ article, ...input })) },
    { type: 'learnMemory' },
    { type: 'clearSchedule' },
  ],
  schedule: ({ input }) => [
    { type: 'setSchedule', publishAt: new Date(input?.publishAt ?? '').toISOString() },
  ],
  unschedule: () => [{ type: 'clearSchedule' }],
  revise: () => [],
  discard: () => [
    { type: 'clearSchedule' },
    { type: 'takeBack', to: 'liveEdition' },
    { type: 'reopenTranslations' },
  ],
  retract: ({ article, input }) => [
    { type: 'clearSchedule' },
    {
      type: 'withdrawEditions',
      translations: liveOnes(article.translations),
      reason: input?.reason?.trim() ?? '',
    },
    { type: 'withdrawMemory' },
  ],
  reinstate: ({ article, input }) => [
    { type: 'takeBack', to: 'withdrawnEdition' },
    { type: 'reinstateEditions', ...agreed(planReinstatement(article, input?.languages ?? [])) },
    { type: 'returnMemory' },
    { type: 'learnMemory' },
    { type: 'reopenTranslations' },
  ],
  trash: () => [{ type: 'clearSchedule' }, { type: 'trashTranslations' }],
  restore: () => [{ type: 'restoreTranslations' }],
}

/** The effects of an action that the table and its gates have let through. */
export function articleEffects(question: ArticleQuestion): ArticleEffect[] {
  return effectsOf[question.action](question)
}

function liveOnes(translations: { id: DocumentId; hasLive: boolean }[]): DocumentId[] {
  return translations.filter(({ hasLive }) => hasLive).map(({ id }) => id)
}

/** The gates have asked the same plan before, so a refusal here is a bug. */
function agreed<T>(plan: Result<T>): T {
  if (!plan.ok) throw new Error(`effects asked for behind a shut gate: ${plan.refusal.code}`)
  return plan.value
}
