import type { Refusal, Result } from './types'

/** Every rule of the workflow that can refuse; `locales/{ar,en}/refusals.json` has a sentence for each. */
export const refusalCodes = [
  'stage.wrong',
  'role.missing',
  'document.hidden',
  'revision.stale',
  'reason.missing',
  'note.missing',
  'changeRequest.missing',
  'assignee.missing',
  'assignee.notTranslator',
  'publishAt.missing',
  'publishAt.invalid',
  'publishAt.past',
  'publishAt.beforeEmbargo',
  'publishAt.notYet',
  'article.ownWork',
  'article.incomplete',
  'article.changeRequestsOpen',
  'article.embargoed',
  'article.notLive',
  'article.wasPublished',
  'article.trashed',
  'release.together',
  'reinstate.noEdition',
  'translation.rowsOpen',
  'translation.rowsStale',
  'translation.rowsOrphan',
  'translation.rowsNotApproved',
  'translation.findingsOpen',
  'translation.reasonMissing',
  'translation.changeRequestsOpen',
  'translation.articleNotLive',
  'translation.notLive',
  'translation.ownRow',
  'translation.rowMissing',
  'translation.nothingToApprove',
  'translation.nothingToReopen',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

export interface WorkflowRefusal extends Refusal {
  code: RefusalCode
}

/** A refusal by one of the workflow's rules. */
export function refusal(code: RefusalCode, more: Omit<Refusal, 'code'> = {}): WorkflowRefusal {
  return { code, ...more }
}

export function refuse<T>(reason: Refusal): Result<T> {
  return { ok: false, refusal: reason }
}

export function accept<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** The first gate that is shut, or null when all are open. Later gates are not asked. */
export function firstRefusal(gates: (() => Refusal | null)[]): Refusal | null {
  for (const gate of gates) {
    const shut = gate()
    if (shut) return shut
  }
  return null
}
