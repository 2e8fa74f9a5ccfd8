import { paragraph } from '@/domain/segments/nodes'
import type { TranslationAction } from '@/domain/workflow/types'
import type { Person } from '../../person'
import { loadTranslation } from '../../stories/load'
import { approveCleanRows, approveOneRow } from '../../translations/approveRows'
import { mergeRow, saveRow, sayStillRight } from '../../translations/editRow'
import { restoreTranslationRevision } from '../../translations/restoreRevision'
import { rowsOf } from '../../translations/rows'
import type { RowView } from '../../translations/views'
import { actOn } from '../stories'
import { approving, pick, revisionFor, type Step, type Story, translationOf } from './story'

export const translationActions: readonly TranslationAction[] = [
  'claim',
  'submit',
  'recall',
  'approve',
  'publish',
  'reopen',
  'revise',
  'discard',
  'withdraw',
  'reinstate',
  'release',
]

/** What may be done to the English. */
export const englishSteps = {
  writeEnglish: async (person, story, dice) => {
    const found = await rowFor(person, story, dice)
    if (found) await write(person, found, story.ledger.newWord(person))
  },
  confirmAll: async (person, story) => {
    const { translation, rows } = await rowsFor(person, story)
    for (const row of rows.filter(
      ({ approved, state, stale }) => !approved && (state !== 'confirmed' || stale),
    ))
      await write(person, { translation, row }, row.targetText || story.ledger.newWord(person))
  },
  stillRight: async (person, story, dice) => {
    const found = await rowFor(person, story, dice)
    if (found) await sayStillRight(person, found.translation, found.row.id, baseOf(found.row))
  },
  mergeEnglish: async (person, story, dice) => {
    const found = await rowFor(person, story, dice)
    if (!found?.before) return
    const { translation, row, before } = found
    await mergeRow(person, translation, { row: row.id, base: baseOf(row), previous: baseOf(before) })
  },
  approveEnglish: async (person, story, dice) => {
    const found = await rowFor(person, story, dice)
    if (!found) return
    const { translation, row } = found
    const seen = { row: row.id, base: baseOf(row) }
    const work = () => approveOneRow(person, translation, seen)
    await approving({ person, story, text: row.targetText, work })
  },
  approveClean: async (person, story) => {
    const { translation, rows } = await rowsFor(person, story)
    const result = await approveCleanRows(person, translation)
    if (!result.ok) return
    const were = new Set(rows.filter(({ approved }) => approved).map(({ id }) => id))
    const now = result.value.rows.filter(({ id, approved }) => approved && !were.has(id))
    story.ledger.approve(person, now.map(({ targetText }) => targetText).join(' '))
  },
  moveEnglish: async (person, story, dice) => {
    const translation = await translationOf(story)
    const action = pick(translationActions, dice) ?? 'claim'
    if (translation !== null) await actOn(person, translation, action, { reason: 'سبب' })
  },
  restoreEnglish: async (person, story, dice) => {
    const translation = await translationOf(story)
    const record = translation === null ? null : await loadTranslation(person, translation)
    if (!record) return
    const from = await revisionFor(story, record.id, dice)
    await restoreTranslationRevision(person, record.id, { from, revision: record.revision })
  },
} satisfies Record<string, Step>

const baseOf = ({ sourceRefs, target }: RowView) => ({ sources: sourceRefs, target })

/** The rows as this person sees them; none where there is no translation yet. */
async function rowsFor(person: Person, story: Story): Promise<{ translation: number; rows: RowView[] }> {
  const translation = (await translationOf(story)) ?? 0
  const found = await rowsOf(person, translation)
  return { translation, rows: found.ok ? found.value.rows : [] }
}

async function rowFor(person: Person, story: Story, dice: number) {
  const { translation, rows } = await rowsFor(person, story)
  const row = pick(rows, dice)
  return row ? { translation, row, before: rows[rows.indexOf(row) - 1] } : null
}

function write(person: Person, { translation, row }: { translation: number; row: RowView }, text: string) {
  const words = row.id.startsWith('body:') ? { blocks: [paragraph(text)] } : { text }
  return saveRow(person, translation, { row: row.id, base: baseOf(row), ...words, state: 'confirmed' })
}
