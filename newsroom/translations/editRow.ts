import { type Addition, addTarget } from '@/domain/segments/addTarget'
import { type Arrangement, arrange, arrangementOf } from '@/domain/segments/arrange'
import type { ArticleContent } from '@/domain/segments/document'
import { followArabic } from '@/domain/segments/followArabic'
import { mergeTargets } from '@/domain/segments/mergeTargets'
import { type MoveTo, moveTarget } from '@/domain/segments/moveTarget'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { removeTarget } from '@/domain/segments/removeTarget'
import { type KeptRow, restoreRows } from '@/domain/segments/restoreRows'
import { splitTarget } from '@/domain/segments/splitTarget'
import { stillRight } from '@/domain/segments/stillRight'
import { writeRow } from '@/domain/segments/writeRow'
import type { RowAction, RowBase, RowWrite, Written } from '@/domain/segments/writing'
import type { Result } from '@/domain/workflow/types'
import { newId } from '../ids'
import type { Person } from '../person'
import { ok, refuse } from '../refuse'
import { loadTranslation } from '../stories/load'
import { type TranslationAtHand, withTranslation } from '../stories/withStory'
import { keepLate } from '../threads/keepLate'
import { refusalToWrite } from './mayWrite'
import { type RowsNow, type RowsWanted, rowsAfter, storeEnglish } from './store'

type Edit = (action: RowAction) => Result<Written>

function editable(at: TranslationAtHand, person: Person): Result<ArticleContent> {
  if (!at.grounds.base) return refuse('translation.articleNotApproved')
  const refusal = refusalToWrite(person, at)
  return refusal ? { ok: false, refusal } : ok(at.grounds.base)
}

/** Runs one pure edit of the English under the lock and stores what comes of it. */
function edit(
  person: Person,
  id: number,
  change: Edit,
  wanted: RowsWanted = 'all',
): Promise<Result<RowsNow>> {
  return withTranslation(person, id, async (at) => {
    const article = editable(at, person)
    if (!article.ok) return article
    const { scope, translation } = at
    const written = change({
      article: article.value,
      translation: translation.content,
      work: translation.work,
      actor: person.user.id,
      at: scope.at,
    })
    if (!written.ok) return written
    const { translation: content, work } = written.value
    return ok(rowsAfter(at, await storeEnglish(at, { content, work }), wanted))
  })
}

/**
 * Writes the English of one row, omits it, or confirms it. Refuses `row.conflict` with both texts, and `save.late` after
 * the stage has moved on: the words are then kept as a suggestion on the row.
 */
export async function saveRow(
  person: Person,
  id: number,
  write: RowWrite,
  wanted: RowsWanted = 'all',
): Promise<Result<RowsNow>> {
  const result = await edit(person, id, (action) => writeRow({ ...action, write, newId }), wanted)
  if (result.ok) return result
  const { refusal } = result
  if (refusal.code === 'save.late') await keepLateRow(person, id, write)
  if (refusal.code !== 'row.conflict') return result
  const { blocks, text, omit } = write
  return { ok: false, refusal: { ...refusal, details: { mine: { blocks, text, omit }, ...refusal.details } } }
}

const wordsOf = ({ blocks, text, omit }: RowWrite): string =>
  text ?? omit ?? (blocks ?? []).map(plainTextOf).join('\n')

async function keepLateRow(person: Person, translation: number, write: RowWrite): Promise<void> {
  const text = wordsOf(write)
  const record = await loadTranslation(person, translation)
  if (!record || text.trim() === '') return
  await keepLate(person, { article: record.article, translation, row: write.row, text })
}

/** Says of a stale row that its English still renders the changed Arabic. */
export const sayStillRight = (person: Person, id: number, row: string, base: RowBase) =>
  edit(person, id, (action) => stillRight({ ...action, row, base }))

/** Splits a block of a row's English in two at a plain-text offset. */
export const splitRow = (
  person: Person,
  id: number,
  { row, base, block, offset }: { row: string; base: RowBase; block: string; offset: number },
) => edit(person, id, (action) => splitTarget({ ...action, row, base, block, offset, newId }))

/** Unites a row with the row before it. */
export const mergeRow = (
  person: Person,
  id: number,
  { row, base, previous }: { row: string; base: RowBase; previous: RowBase },
) => edit(person, id, (action) => mergeTargets({ ...action, row, base, previous }))

/** Adds English that renders no Arabic, with the reason why; or brings back an orphan that was removed. */
export const addRow = (person: Person, id: number, addition: Addition) =>
  edit(person, id, (action) => addTarget({ ...action, ...addition, newId }))

/** Removes an added or orphan English. */
export const removeRow = (person: Person, id: number, row: string, base: RowBase) =>
  edit(person, id, (action) => removeTarget({ ...action, row, base }))

/** Puts rows back as they were before a change. */
export const restoreTheRows = (
  person: Person,
  id: number,
  back: { kept: KeptRow[]; bases: Record<string, RowBase> },
) => edit(person, id, (action) => restoreRows({ ...action, ...back }))

/** `before` is how the English stood, for `arrangeRows` to take the change back. */
export type Rearranged = RowsNow & { before: Arrangement }

async function rearrange(person: Person, id: number, change: Edit): Promise<Result<Rearranged>> {
  let before: Arrangement = []
  const changed = await edit(person, id, (action) => {
    before = arrangementOf(action.translation.body)
    return change(action)
  })
  return changed.ok ? ok({ ...changed.value, before }) : changed
}

/** Gives the English the order and the block types of the Arabic: that of one row, or all. */
export const followTheArabic = (person: Person, id: number, row?: string) =>
  rearrange(person, id, ({ article, translation, work }) =>
    ok({ translation: followArabic({ article, translation, row }), work }),
  )

/** Moves a row's English past that of the row before or after it in the order of the English. */
export const moveRow = (
  person: Person,
  id: number,
  { row, base, to }: { row: string; base: RowBase; to: MoveTo },
) => rearrange(person, id, (action) => moveTarget({ ...action, row, base, to }))

/** Puts the blocks of the English into an order and gives them types; no word changes. */
export const arrangeRows = (person: Person, id: number, blocks: Arrangement) =>
  edit(person, id, ({ translation, work }) => ok({ translation: arrange(translation, blocks), work }))
