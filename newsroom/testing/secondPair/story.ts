import type { Result } from '@/domain/workflow/types'
import type { Person } from '../../person'
import { loadTranslationsOf } from '../../stories/load'
import type { OpenNewsroom } from '../open'
import { act, actOn, draftOf, saveText, value } from '../stories'
import { withTexts } from '../texts'
import { type Ledger, newLedger } from './ledger'

/** A story that random people work on, and the ledger of its words. */
export interface Story {
  at: OpenNewsroom
  id: number
  ledger: Ledger
}

/** Something that a person tries; what exactly, `dice` decides. Most of it is refused. */
export type Step = (person: Person, story: Story, dice: number) => Promise<unknown>

export const pick = <T>(list: readonly T[], dice: number): T | undefined => list[dice % list.length]

/** A draft of two paragraphs, one word in each. */
export async function newStory(at: OpenNewsroom): Promise<Story> {
  const ledger = newLedger()
  const { writer } = at.people
  const id = await draftOf(writer)
  const words = { p1: ledger.newWord(writer), p2: ledger.newWord(writer) }
  value(await saveText(writer, id, (now) => withTexts(now, words)))
  return { at, id, ledger }
}

export async function translationOf({ at, id }: Story): Promise<number | null> {
  const [translation] = await loadTranslationsOf(at.people.editor, id)
  return translation?.id ?? null
}

/** Makes a live or approved story writable again, so that random writes meet it. */
export async function reopen(story: Story): Promise<void> {
  const { editor } = story.at.people
  const translation = await translationOf(story)
  await act(editor, story.id, 'revise')
  await act(editor, story.id, 'reopen')
  if (translation !== null) await actOn(editor, translation, 'revise')
}

/** Everything that was ever printed of the story. */
export async function editionsOf({ at, id }: Story): Promise<string[]> {
  const { docs } = await at.payload.find({
    collection: 'editions',
    where: { article: { equals: id } },
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ content }) => JSON.stringify(content))
}

/** A revision of the article, or of one of its translations. */
export async function revisionFor({ at, id }: Story, translation: number | null, dice: number) {
  const { rows } = await at.payload.db.pool.query(
    'select id from revisions where article = $1 and translation is not distinct from $2::numeric order by id',
    [id, translation],
  )
  return Number(pick(rows, dice)?.id ?? 0)
}

interface Approving<T> {
  person: Person
  story: Story
  text: string
  work: () => Promise<Result<T>>
}

/** Notes an approval when it went through. */
export async function approving<T>({ person, story, text, work }: Approving<T>): Promise<void> {
  const result = await work()
  if (result.ok) story.ledger.approve(person, text)
}
