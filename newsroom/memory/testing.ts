import { afterEach, expect } from 'vitest'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import type { Person } from '../person'
import { loadTranslationsOf } from '../stories/load'
import { ask } from '../testing/harness'
import type { TestNewsroom } from '../testing/people'
import { act, actOn, draftOf, rowsNow, saveText, value, writeEnglish } from '../testing/stories'
import { approveCleanRows } from '../translations/approveRows'
import { matchesOfRow } from './matchesOfRow'
import type { MemoryMatch } from './types'

/** Paragraphs of a story: the Arabic with its English. */
export type Paragraphs = readonly (readonly [arabic: string, english: string])[]

export interface Told {
  id: number
  translation: number
}

const idAt = (index: number) => `q${index}`

/** The row of a paragraph. */
export const rowAt = (index: number) => `body:${idAt(index)}`

const words = 'بحر جبل سهل نهر غيم ريح شمس قمر نجم ليل'.split(' ')
let told = 0

/** A headline that no other story has. It has no numbers: the checks would miss them in the English. */
const headline = (): string => [...String(told)].map((digit) => words[Number(digit)]).join(' في ')

/** A story of these paragraphs whose Arabic is live; its translation waits. */
export async function tell(people: TestNewsroom, paragraphs: readonly string[]): Promise<Told> {
  const { writer, editor, editor2 } = people
  told += 1
  const id = await draftOf(writer)
  const blocks = paragraphs.map((text, index) => paragraph(text, { bid: idAt(index) }))
  const title = `حكاية ${headline()}`
  value(
    await saveText(writer, id, (now) => ({
      ...now,
      title,
      standfirst: '',
      dateline: '',
      slug: `story-${told}`,
      body: bodyWith(blocks, 'rtl'),
    })),
  )
  value(await act(writer, id, 'submit'))
  value(await act(editor, id, 'approve'))
  value(await act(editor2, id, 'publish'))
  return { id, translation: await translationOf(editor, id) }
}

export async function translationOf(person: Person, article: number): Promise<number> {
  const [translation] = await loadTranslationsOf(person, article)
  if (!translation) throw new Error('no translation was opened')
  return translation.id
}

/** English without numbers. */
const plainEnglish = (row: string): string => `Words for ${row.replace(/[^a-z]/g, ' ').trim()}`

/** Claims a translation and writes what `english` has for its rows, the title with its own words. */
export async function render(
  { translator }: TestNewsroom,
  translation: number,
  english: Record<string, string>,
): Promise<void> {
  value(await actOn(translator, translation, 'claim'))
  for (const row of await rowsNow(translator, translation)) {
    const text = english[row.id] ?? plainEnglish(row.id)
    value(await writeEnglish(translator, translation, row, text))
  }
}

/** The translator submits, the reviewer approves. */
export async function approve({ translator, reviewer }: TestNewsroom, translation: number): Promise<void> {
  value(await actOn(translator, translation, 'submit'))
  await approveCleanRows(reviewer, translation)
  value(await actOn(reviewer, translation, 'approve'))
}

/** A story of these paragraphs that is live in both languages. */
export async function bilingual(people: TestNewsroom, paragraphs: Paragraphs): Promise<Told> {
  const story = await tell(
    people,
    paragraphs.map(([arabic]) => arabic),
  )
  const english = Object.fromEntries(paragraphs.map(([, text], index) => [rowAt(index), text]))
  await render(people, story.translation, english)
  await approve(people, story.translation)
  value(await actOn(people.reviewer, story.translation, 'publish'))
  return story
}

/** The matches for a paragraph of a story. */
export async function matchesAt(person: Person, { translation }: Told, index = 0): Promise<MemoryMatch[]> {
  return value(await matchesOfRow(person, translation, rowAt(index))).matches
}

/** The newsroom corrects paragraphs of a live story, up to the approval of the Arabic. */
export async function correctUpToApproval(
  { editor, editor2 }: TestNewsroom,
  id: number,
  paragraphs: readonly string[],
): Promise<void> {
  value(await act(editor2, id, 'revise'))
  const blocks = paragraphs.map((text, index) => paragraph(text, { bid: idAt(index) }))
  value(await saveText(editor2, id, (now) => ({ ...now, body: bodyWith(blocks, 'rtl') })))
  value(await act(editor2, id, 'submit'))
  value(await act(editor, id, 'approve'))
}

/** The newsroom corrects paragraphs of a live story and publishes the Arabic. */
export async function correct(
  people: TestNewsroom,
  id: number,
  paragraphs: readonly string[],
): Promise<void> {
  await correctUpToApproval(people, id, paragraphs)
  value(await act(people.editor2, id, 'publish'))
}

/** What the memory offers of a translation: English by row and sentence. */
export async function offered(translation: number): Promise<Record<string, unknown>> {
  const units = await ask(
    `select "row", sentence, target_text from memory_units
     where translation = $1 and superseded_at is null and withdrawn_at is null order by id`,
    [translation],
  )
  return Object.fromEntries(
    units.map(({ row, sentence, target_text }) => [`${row}${sentence ?? ''}`, target_text]),
  )
}

/** The units of a translation that nothing has taken the place of, oldest first. */
export async function currentIds(translation: number): Promise<unknown[]> {
  const units = await ask(
    'select id from memory_units where translation = $1 and superseded_at is null order by id',
    [translation],
  )
  return units.map(({ id }) => id)
}

/** Counted anew, every word stands in as many current units as the table says. */
async function wrongCounts(): Promise<Record<string, unknown>[]> {
  return ask(`
    with counted as (
      select language, token, count(*) as units from memory_units u,
        lateral (select distinct unnest(u.tokens) as token) word
      where superseded_at is null and withdrawn_at is null group by 1, 2)
    select token, k.units as kept, c.units as counted
    from memory_tokens k full join counted c using (language, token)
    where coalesce(k.units, 0) <> coalesce(c.units, 0)`)
}

/** In this file the words are counted anew after every test. */
export function withCountedWords(): void {
  afterEach(async () => {
    expect(await wrongCounts()).toEqual([])
  })
}
