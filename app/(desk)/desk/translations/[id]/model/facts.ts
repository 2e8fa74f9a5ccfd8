import { findingKey } from '@/domain/quality/types'
import { type AllowedActions, allowedTranslationActions } from '@/domain/workflow/allowedActions'
import type { Finding, RowFacts } from '@/domain/workflow/facts'
import { canEditEnglish } from '@/domain/workflow/policies'
import type { TranslationAction } from '@/domain/workflow/types'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { Mode } from './filters'
import { isBlocking, type RowFindings } from './findings'
import type { ShownRow } from './shownRow'

/** The part of a row that the gates ask for; like `rowFactsOf`, from the row of the screen. */
export function rowFactsOf(row: ShownRow): RowFacts {
  const { id, state, approved, stale, orphan, reason, authors, origin, by } = row
  const needsReason = state === 'omitted' || (row.sources.length === 0 && !orphan)
  const lacksReason = needsReason && (reason ?? '').trim() === ''
  return { id, state, approved, stale, orphan, lacksReason, authors, origin: origin ?? 'human', by }
}

function blockingIn(row: string, findings: RowFindings | undefined): Finding[] {
  return (findings?.open ?? []).filter(isBlocking).map((finding) => ({ row, code: findingKey(finding) }))
}

interface ScreenNow {
  rows: readonly ShownRow[]
  findings: ReadonlyMap<string, RowFindings>
  openRequests: number
  revision: number
}

type Facts = Pick<TranslationDesk, 'facts' | 'actor' | 'now'>

/** What this person may do with the translation as it stands on the screen. */
export function actionsNow(
  { facts, actor, now }: Facts,
  { rows, findings, openRequests, revision }: ScreenNow,
): AllowedActions<TranslationAction> {
  const translation = {
    ...facts.translation,
    revision,
    rows: rows.map(rowFactsOf),
    openChangeRequests: openRequests,
    blockingFindings: rows.flatMap((row) => blockingIn(row.id, findings.get(row.id))),
  }
  return allowedTranslationActions({ translation, article: facts.article, actor, now })
}

/** What the workspace is for this person now. */
export function modeOf({ facts: { translation, article }, actor }: Pick<Facts, 'facts' | 'actor'>): Mode {
  if (!canEditEnglish(actor, translation, article)) return 'read'
  return translation.stage === 'inReview' ? 'review' : 'translate'
}
