import { type AllowedActions, allowedTranslationActions } from '@/domain/workflow/allowedActions'
import type { RowFacts } from '@/domain/workflow/facts'
import { canEditEnglish } from '@/domain/workflow/policies'
import type { TranslationAction } from '@/domain/workflow/types'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { Mode } from './filters'
import type { ShownRow } from './shownRow'

/** The part of a row that the gates ask for; like `rowFactsOf`, from the row of the screen. */
export function rowFactsOf(row: ShownRow): RowFacts {
  const { id, state, approved, stale, orphan, reason, authors, origin, by } = row
  const needsReason = state === 'omitted' || (row.sources.length === 0 && !orphan)
  const lacksReason = needsReason && (reason ?? '').trim() === ''
  return { id, state, approved, stale, orphan, lacksReason, authors, origin: origin ?? 'human', by }
}

type Facts = Pick<TranslationDesk, 'facts' | 'actor' | 'now'>

/** What this person may do with the translation as it stands on the screen. */
export function actionsNow(
  { facts, actor, now }: Facts,
  { rows, openRequests, revision }: { rows: readonly ShownRow[]; openRequests: number; revision: number },
): AllowedActions<TranslationAction> {
  const translation = {
    ...facts.translation,
    revision,
    rows: rows.map(rowFactsOf),
    openChangeRequests: openRequests,
  }
  return allowedTranslationActions({ translation, article: facts.article, actor, now })
}

/** What the workspace is for this person now. */
export function modeOf({ facts: { translation, article }, actor }: Pick<Facts, 'facts' | 'actor'>): Mode {
  if (!canEditEnglish(actor, translation, article)) return 'read'
  return translation.stage === 'inReview' ? 'review' : 'translate'
}
