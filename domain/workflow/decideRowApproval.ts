import type { RowId } from '@/domain/segments/types'
import type { ArticleFacts, Instant, RowFacts, TranslationFacts } from './facts'
import { canReviewTranslation, isOwnRow } from './policies/row'
import { canSeeTranslation } from './policies/translation'
import { accept, type RefusalCode, refusal, refuse } from './refusals'
import { isReviewer } from './roles'
import { findingsAreSettled, rowsAreExplained } from './rowGates'
import type { Actor, Refusal, Result } from './types'

export interface RowApprovalRequest {
  translation: TranslationFacts
  article: ArticleFacts
  actor: Actor
  row: RowId
  now: Instant
}

/**
 * Whether this reviewer may approve this row as it stands. The verb has compared the row's hashes with those she
 * saw; the row's `authors` are forgotten when it is approved.
 */
export function decideRowApproval(request: RowApprovalRequest): Result<RowId> {
  const row = request.translation.rows.find(({ id }) => id === request.row)
  const shut = mayReview(request) ?? (row ? rowGate(request, row) : refusal('translation.rowMissing'))
  return shut ? refuse(shut) : accept(request.row)
}

/**
 * The rows that "approve all" approves for this reviewer: everything that is not approved yet and that she could
 * approve singly. Rows under an open change request are left for a decision of their own.
 */
export function decideCleanApproval(
  request: Omit<RowApprovalRequest, 'row'> & { discussed: RowId[] },
): Result<RowId[]> {
  const shut = mayReview(request)
  if (shut) return refuse(shut)
  const rows = request.translation.rows.filter(
    (row) => !row.approved && !request.discussed.includes(row.id) && rowGate(request, row) === null,
  )
  if (rows.length === 0) return refuse(refusal('translation.nothingToApprove'))
  return accept(rows.map(({ id }) => id))
}

function mayReview({ translation, article, actor, now }: Omit<RowApprovalRequest, 'row'>): Refusal | null {
  if (!canSeeTranslation({ actor, translation, article, now })) return refusal('document.hidden')
  if (!isReviewer(actor)) return refusal('role.missing', { missing: ['reviewer'] })
  if (article.stage === 'trashed') return refusal('article.trashed')
  if (canReviewTranslation(actor, translation)) return null
  return refusal('stage.wrong', {
    details: { kind: 'translation', stage: translation.stage, action: 'approveRow' },
  })
}

function rowGate({ translation, actor }: Omit<RowApprovalRequest, 'row'>, row: RowFacts): Refusal | null {
  const rows = [row.id]
  if (isOwnRow(actor, row)) return refusal('translation.ownRow', { rows })
  const state = unready(row)
  if (state) return refusal(state, { rows })
  const findings = translation.blockingFindings.filter((finding) => finding.row === row.id)
  return rowsAreExplained([row]) ?? findingsAreSettled(findings)
}

function unready(row: RowFacts): RefusalCode | null {
  if (row.orphan) return 'translation.rowsOrphan'
  if (row.state === 'untranslated' || row.state === 'draft') return 'translation.rowsOpen'
  return row.stale ? 'translation.rowsStale' : null
}
