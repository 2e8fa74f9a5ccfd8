import { approveRow } from '@/domain/segments/approveRow'
import type { RowBase } from '@/domain/segments/writing'
import { decideCleanApproval, decideRowApproval } from '@/domain/workflow/decideRowApproval'
import type { Result } from '@/domain/workflow/types'
import { rowsOfWork } from '../facts/rows'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { type TranslationAtHand, withTranslation } from '../stories/withStory'
import { type RowsNow, rowsNow, storeEnglish } from './store'

type Seen = { row: string; base: RowBase }

/** Approves rows that the rules have let through, one after another, and records them in one event. */
async function approve(at: TranslationAtHand, person: Person, rows: Seen[]): Promise<Result<RowsNow>> {
  const { scope, article, grounds, translation } = at
  if (!grounds.base) return refuse('translation.articleNotApproved')
  let { work, approvals } = translation
  for (const { row, base } of rows) {
    const approved = approveRow({
      article: grounds.base,
      translation: translation.content,
      equivalences: article.equivalences,
      work,
      approvals,
      row,
      base,
      actor: person.user.id,
      at: scope.at,
    })
    if (!approved.ok) return approved
    work = approved.value.work
    approvals = [...approvals, approved.value.approval]
  }
  const saved = await storeEnglish(at, { work, approvals })
  await recordEvent(scope, {
    kind: 'translation.approveRows',
    article: article.id,
    translation: translation.id,
    data: { rows: rows.map(({ row }) => row) },
  })
  return ok(rowsNow(at, saved))
}

/** Approves one row as the reviewer saw it. */
export function approveOneRow(person: Person, id: number, seen: Seen): Promise<Result<RowsNow>> {
  return withTranslation(person, id, async (at) => {
    const { translationFacts: translation, facts: article, scope } = at
    const { row } = seen
    const decision = decideRowApproval({ translation, article, actor: person.actor, row, now: scope.at })
    return decision.ok ? approve(at, person, [seen]) : decision
  })
}

/** Approves every row that is confirmed, current, free of requests and not the reviewer's own. */
export function approveCleanRows(person: Person, id: number): Promise<Result<RowsNow>> {
  return withTranslation(person, id, async (at) => {
    const { translationFacts: translation, facts: article, scope, grounds } = at
    const discussed = grounds.requestedRows.get(id) ?? []
    const decision = decideCleanApproval({ translation, article, actor: person.actor, now: scope.at, discussed })
    if (!decision.ok) return decision
    const clean = new Set(decision.value)
    const rows = rowsOfWork(at.article, grounds, at.translation)
      .filter(({ row }) => clean.has(row.id))
      .map(({ row }) => ({ row: row.id, base: { sources: row.sourceRefs, target: row.target } }))
    return approve(at, person, rows)
  })
}
