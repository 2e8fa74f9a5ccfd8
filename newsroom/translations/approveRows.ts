import { approveRow } from '@/domain/segments/approveRow'
import { approveRows } from '@/domain/segments/approveRows'
import type { Approval } from '@/domain/segments/types'
import type { RowBase, WorkByRow } from '@/domain/segments/writing'
import { decideCleanApproval, decideRowApproval } from '@/domain/workflow/decideRowApproval'
import type { Result } from '@/domain/workflow/types'
import { rowsOfWork } from '../facts/rows'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { type TranslationAtHand, withTranslation } from '../stories/withStory'
import { type RowsNow, type RowsWanted, rowsAfter, storeEnglish } from './store'

interface Approved {
  approvals: Approval[]
  work: WorkByRow
}

/** Stores approvals that the rules have let through and records them in one event. */
async function storeApproved(
  at: TranslationAtHand,
  { approvals, work }: Approved,
  wanted: RowsWanted = 'all',
): Promise<Result<RowsNow>> {
  const { scope, article, translation } = at
  const saved = await storeEnglish(at, { work, approvals: [...translation.approvals, ...approvals] })
  await recordEvent(scope, {
    kind: 'translation.approveRows',
    article: article.id,
    translation: translation.id,
    data: { rows: approvals.map(({ row }) => row) },
  })
  return ok(rowsAfter(at, saved, wanted))
}

/** Approves one row as the reviewer saw it. */
export function approveOneRow(
  person: Person,
  id: number,
  seen: { row: string; base: RowBase },
  wanted: RowsWanted = 'all',
): Promise<Result<RowsNow>> {
  return withTranslation(person, id, async (at) => {
    const { translationFacts, facts, scope, grounds, translation, article } = at
    const { row } = seen
    const decision = decideRowApproval({
      translation: translationFacts,
      article: facts,
      actor: person.actor,
      row,
      now: scope.at,
    })
    if (!decision.ok) return decision
    if (!grounds.base) return refuse('translation.articleNotApproved')
    const approved = approveRow({
      article: grounds.base,
      translation: translation.content,
      equivalences: article.equivalences,
      work: translation.work,
      approvals: translation.approvals,
      ...seen,
      actor: person.user.id,
      at: scope.at,
    })
    if (!approved.ok) return approved
    return storeApproved(at, { approvals: [approved.value.approval], work: approved.value.work }, wanted)
  })
}

/** Approves every row that is confirmed, current, free of requests and not the reviewer's own. */
export function approveCleanRows(person: Person, id: number): Promise<Result<RowsNow>> {
  return withTranslation(person, id, async (at) => {
    const { translationFacts: translation, facts: article, scope, grounds } = at
    const discussed = grounds.requestedRows.get(id) ?? []
    const decision = decideCleanApproval({
      translation,
      article,
      actor: person.actor,
      now: scope.at,
      discussed,
    })
    if (!decision.ok) return decision
    const clean = new Set(decision.value)
    const statuses = rowsOfWork(at.article, grounds, at.translation).filter(({ row }) => clean.has(row.id))
    const { work } = at.translation
    return storeApproved(at, approveRows({ statuses, work, actor: person.user.id, at: scope.at }))
  })
}
