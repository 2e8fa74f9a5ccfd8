import { baseOf } from '@/domain/segments/baseOf'
import type { TranslationContent } from '@/domain/segments/document'
import type { Result } from '@/domain/workflow/types'
import { newId } from '@/newsroom/ids'
import type { Person } from '@/newsroom/person'
import { loadTranslation } from '@/newsroom/stories/load'
import { approveCleanRows, approveOneRow } from '@/newsroom/translations/approveRows'
import { saveRow } from '@/newsroom/translations/editRow'
import { moveTranslation } from '@/newsroom/translations/moveTranslation'
import { rowsOf } from '@/newsroom/translations/rows'
import { saveTranslation } from '@/newsroom/translations/saveTranslation'
import type { RowView } from '@/newsroom/translations/views'
import { type BodyIds, englishAttributions, englishBody, englishCaptions } from '../toLexical'
import type { DemoStory } from '../types'
import { done } from './done'
import type { Timeline } from './timeline'

interface English {
  story: DemoStory
  ids: BodyIds
  translation: number
  time: Timeline
}

export const blockRow = (ids: BodyIds, place: number): string => {
  const id = ids[place]
  return `body:${Array.isArray(id) ? (id[0] ?? '') : (id ?? '')}`
}

async function revisionOf(person: Person, id: number): Promise<number> {
  const record = await loadTranslation(person, id)
  if (!record) throw new Error(`translation ${id} is not there`)
  return record.revision
}

/** Takes an action on a translation with its present revision. */
export async function move(
  person: Person,
  id: number,
  action: Parameters<typeof moveTranslation>[1]['action'],
  input: object = {},
): Promise<void> {
  const revision = await revisionOf(person, id)
  done(await moveTranslation(person, { id, action, input: { revision, ...input } }))
}

async function writeEnglish({ story, ids, translation, time }: English): Promise<void> {
  const person = time(story.translator)
  const record = await loadTranslation(person, translation)
  if (!record) throw new Error(`translation ${translation} is not there`)
  const document: TranslationContent = {
    title: story.title.en ?? '',
    standfirst: story.standfirst.en ?? '',
    dateline: story.dateline.en ?? '',
    slug: story.slug.en ?? '',
    body: englishBody(story, ids, newId),
    captions: englishCaptions(story, ids),
    attributions: englishAttributions(story, ids),
  }
  const base = baseOf(record.content, record.revision)
  done(await saveTranslation(person, { id: translation, base, document }))
}

async function rows(person: Person, translation: number): Promise<RowView[]> {
  return done(await rowsOf(person, translation)).rows
}

const seen = ({ id, sourceRefs, target }: RowView) => ({ row: id, base: { sources: sourceRefs, target } })

async function omitRows({ story, ids, translation, time }: English): Promise<void> {
  for (const { block, reason } of story.omit ?? []) {
    const person = time(story.translator)
    const row = (await rows(person, translation)).find(({ id }) => id === blockRow(ids, block))
    if (!row) throw new Error(`no row for block ${block} of ${story.key}`)
    done(await saveRow(person, translation, { ...seen(row), omit: reason }))
  }
}

/** The translator's work: claims the story, writes what there is of the English, confirms it, all but `leave` rows. */
export async function translate(english: English, leave = 0): Promise<void> {
  const { story, translation, time } = english
  await move(time(story.translator), translation, 'claim')
  await writeEnglish(english)
  await omitRows(english)
  const written = (await rows(time(story.translator), translation)).filter(
    ({ state, targetText }) => state === 'draft' && targetText.trim() !== '',
  )
  for (const row of written.slice(0, written.length - leave)) {
    done(await saveRow(time(story.translator), translation, { ...seen(row), state: 'confirmed' }))
  }
}

/** The reviewer approves some rows, or all of them and the translation with them. */
export async function review(
  { story, translation, time }: English,
  reviewer: string,
  extent: 'some' | 'all',
): Promise<void> {
  await move(time(story.translator), translation, 'submit')
  if (extent === 'all') {
    done(await approveCleanRows(time(reviewer), translation))
    return move(time(reviewer), translation, 'approve')
  }
  const confirmed = (await rows(time(reviewer), translation)).slice(0, 4)
  for (const row of confirmed)
    done((await approveOneRow(time(reviewer), translation, seen(row))) satisfies Result<unknown>)
}
