import { type Fill, fillRows } from '@/domain/memory/fillRows'
import { sourceKeyOf } from '@/domain/memory/keys'
import { exactScore } from '@/domain/memory/scoreMatch'
import { isRemembered, sourceTextOf } from '@/domain/memory/unitsOf'
import type { RowStatus } from '@/domain/segments/types'
import type { Refusal, Result } from '@/domain/workflow/types'
import { rowsOfWork } from '../facts/rows'
import { newId } from '../ids'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { type TranslationAtHand, viewTranslation, withTranslation } from '../stories/withStory'
import { refusalToWrite } from '../translations/mayWrite'
import { type RowsNow, rowsNow, storeEnglish } from '../translations/store'
import { exactUnits } from './exactUnits'
import { inHand, matchOf, ranked } from './ranked'

export type Prefilled = RowsNow & {
  /** The rows that were filled. */
  filled: string[]
}

/** Nothing that somebody wrote comes late here. */
const withoutLate = (refusal: Refusal): Refusal =>
  refusal.code === 'save.late' ? { code: 'stage.wrong' } : refusal

/** For every row without English: the best of what was approved for the very same Arabic. */
async function fillsFor(
  { scope, translation }: TranslationAtHand,
  rows: readonly RowStatus[],
): Promise<Fill[]> {
  const remembered = rows.filter(({ row }) => isRemembered(row))
  const keys = remembered.map(({ row }) => sourceKeyOf(sourceTextOf(row)))
  const open = remembered.flatMap(({ row, state }, index) => {
    if (state !== 'untranslated') return []
    const [previousKey, nextKey] = [keys[index - 1] ?? '', keys[index + 1] ?? '']
    return { row: row.id, wanted: inHand({ text: sourceTextOf(row), previousKey, nextKey }, null) }
  })
  const { language } = translation
  const texts = open.map(({ wanted }) => wanted)
  const units = await exactUnits(scope.db, { language, texts, own: null })
  return open.flatMap(({ row, wanted }, index) => {
    const [best] = ranked(
      (units[index] ?? []).flatMap((unit) => matchOf(unit, wanted) ?? []),
      1,
    )
    if (!best || best.score < exactScore || best.penalties.length > 0) return []
    return { row, text: best.target, match: { score: best.score, unit: best.unit } }
  })
}

async function fill(at: TranslationAtHand, fills: readonly Fill[]): Promise<Prefilled> {
  const { scope, grounds, translation } = at
  if (!grounds.base || fills.length === 0) return { filled: [], ...rowsNow(at, translation) }
  const { filled, ...written } = fillRows({
    article: grounds.base,
    translation: translation.content,
    work: translation.work,
    actor: scope.user?.id ?? 0,
    at: scope.at,
    fills,
    newId,
  })
  const saved = await storeEnglish(at, { content: written.translation, work: written.work })
  await recordEvent(scope, {
    kind: 'translation.prefill',
    article: translation.article,
    translation: translation.id,
    data: { rows: filled },
  })
  return { filled, ...rowsNow(at, saved) }
}

/**
 * The rows that `prefill` would fill now, in their order: none where nobody may write this English. Refuses what `prefill`
 * refuses for lack of an approved Arabic.
 */
export function prefillable(person: Person, id: number): Promise<Result<{ rows: string[] }>> {
  return viewTranslation(person, id, async (at) => {
    const { article, grounds, translation } = at
    if (!grounds.base) return refuse('translation.articleNotApproved')
    if (refusalToWrite(person, at)) return ok({ rows: [] })
    const fills = await fillsFor(at, rowsOfWork(article, grounds, translation))
    return ok({ rows: fills.map(({ row }) => row) })
  })
}

/**
 * Puts what was approved before for the very same Arabic into the rows that have no English yet: as drafts, each of which a
 * person confirms. Whoever may write this English. Refuses `translation.articleNotApproved`, `stage.wrong`,
 * `role.missing`.
 */
export function prefill(person: Person, id: number): Promise<Result<Prefilled>> {
  return withTranslation(person, id, async (at) => {
    const { article, grounds, translation } = at
    if (!grounds.base) return refuse('translation.articleNotApproved')
    const refusal = refusalToWrite(person, at)
    if (refusal) return { ok: false, refusal: withoutLate(refusal) }
    const rows = rowsOfWork(article, grounds, translation)
    return ok(await fill(at, await fillsFor(at, rows)))
  })
}
