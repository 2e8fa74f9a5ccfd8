import { withOverride, withoutOverride } from '@/domain/quality/recordOverride'
import { openRow } from '@/domain/segments/openRow'
import { overridesOf } from '@/domain/segments/overridesOf'
import type { RowStatus } from '@/domain/segments/types'
import type { RowBase } from '@/domain/segments/writing'
import { isBlank } from '@/domain/workflow/gates'
import type { Result } from '@/domain/workflow/types'
import { rowsOfWork } from '../facts/rows'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { type TranslationAtHand, withTranslation } from '../stories/withStory'
import { refusalToWrite } from '../translations/mayWrite'
import { type RowsNow, type RowsWanted, rowsAfter, storeEnglish } from '../translations/store'
import { blockingKeysOf } from './blockingFindings'

/** A finding of a row as the person saw it. `code`: its key, see `findingKey`. */
export interface FindingSeen {
  row: string
  base: RowBase
  code: string
}

/**
 * Accepts a blocking finding in writing, for this Arabic and this English: whoever may write the English may. Refuses
 * `reason.missing`, `finding.notFound` where the row has no such finding now, and `row.conflict`.
 */
export function overrideFinding(
  person: Person,
  id: number,
  { reason, ...seen }: FindingSeen & { reason: string },
  wanted: RowsWanted = 'all',
): Promise<Result<RowsNow>> {
  return withTranslation(person, id, async (at) => {
    const opened = opening(at, person, seen)
    if (!opened.ok) return opened
    if (isBlank(reason)) return refuse('reason.missing')
    if (!blockingKeysOf(opened.value).includes(seen.code)) return findingMissing(seen)
    const { work } = at.translation
    const said = { reason: reason.trim(), by: person.user.id, at: at.scope.at }
    const overridden = withOverride({ work, status: opened.value, code: seen.code }, said)
    const saved = await storeEnglish(at, { work: overridden })
    await record(at, 'translation.override', { row: seen.row, code: seen.code, reason: said.reason })
    return ok(rowsAfter(at, saved, wanted))
  })
}

/** Takes the written word back: the finding stands in the way again. Refuses `finding.notOverridden`, `row.conflict`. */
export function withdrawOverride(
  person: Person,
  id: number,
  seen: FindingSeen,
  wanted: RowsWanted = 'all',
): Promise<Result<RowsNow>> {
  return withTranslation(person, id, async (at) => {
    const opened = opening(at, person, seen)
    if (!opened.ok) return opened
    const status = opened.value
    if (!overridesOf(status).some(({ code }) => code === seen.code)) {
      return refuse('finding.notOverridden', { rows: [seen.row] })
    }
    const { work } = at.translation
    const saved = await storeEnglish(at, { work: withoutOverride({ work, status, code: seen.code }) })
    await record(at, 'translation.withdrawOverride', { row: seen.row, code: seen.code })
    return ok(rowsAfter(at, saved, wanted))
  })
}

const findingMissing = (seen: FindingSeen) => refuse<RowsNow>('finding.notFound', { rows: [seen.row] })

/** The row as it is now, if the person may write it and has seen it so. */
function opening(at: TranslationAtHand, person: Person, { row, base }: FindingSeen): Result<RowStatus> {
  const { article, grounds, translation } = at
  if (!grounds.base) return refuse('translation.articleNotApproved')
  const refusal = refusalToWrite(person, at)
  // Nothing was written that could be kept for later.
  if (refusal?.code === 'save.late') return refuse('stage.wrong', { details: refusal.details })
  if (refusal) return { ok: false, refusal }
  const opened = openRow(
    { article: grounds.base, translation: translation.content, work: translation.work },
    { row, base },
  )
  if (!opened.ok) return opened
  const status = rowsOfWork(article, grounds, translation).find((one) => one.row.id === row)
  return status ? ok(status) : refuse('row.missing', { rows: [row] })
}

function record(
  { scope, article, translation }: TranslationAtHand,
  kind: string,
  data: object,
): Promise<void> {
  return recordEvent(scope, { kind, article: article.id, translation: translation.id, data: { ...data } })
}
