import { beforeAll, expect, it } from 'vitest'
import { changeDetails } from '../articles/changeDetails'
import { ok } from '../refuse'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { rewrite } from '../testing/rows'
import { actOn, claimedStory, publishedStory, refusalOf, value } from '../testing/stories'
import { inTransaction } from '../transaction'
import { rowsOf } from '../translations/rows'
import { type LockedStory, loadStory, lockStory } from './load'
import { readStory } from './readStory'
import { storeTranslation } from './write'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const read = (id: number) =>
  inTransaction<LockedStory | null>(at.people.editor, async (scope) => ok(await readStory(scope, id)))
const load = (id: number) =>
  inTransaction<LockedStory | null>(at.people.editor, async (scope) => ok(await loadStory(scope, id)))
const readNow = async (id: number) => value(await read(id))
const loadNow = async (id: number) => value(await load(id))

it('reads an unchanged story once and shares it, with nothing in it that can be changed', async () => {
  const { id: article } = await claimedStory(at.people)
  const story = await readNow(article)
  expect(await readNow(article)).toBe(story)
  expect(() => story?.translations.push()).toThrow(TypeError)
  expect(() => Object.assign(story?.article.content.body.root ?? {}, { children: [] })).toThrow(TypeError)
  expect(story).toEqual(await loadNow(article))
})

it('sees every change: of the words, the stage, the people, the topics, the order of the queue', async () => {
  const { editor, translator } = at.people
  const { id: article, translation } = await claimedStory(at.people)
  const { rows } = await editor.payload.db.pool.query(
    `insert into topics (name_ar, name_en, slug) values ('سكك', 'Rail', 'rail-${article}') returning id`,
  )
  const topic = Number(rows[0]?.id)
  const changes: (() => Promise<unknown>)[] = [
    async () => value(await changeDetails(editor, article, { topics: [topic] })),
    () => editor.payload.db.pool.query('delete from topics where id = $1', [topic]),
    () => rewrite(translator, translation, 'body:p1', 'The first train left on Monday with 214 aboard.'),
    () => rewrite(translator, translation, 'body:p1', 'The first train left on Tuesday with 214 aboard.'),
    () => editor.payload.db.pool.query('update translations set place = 3 where id = $1', [translation]),
    async () => value(await actOn(editor, translation, 'release')),
  ]
  for (const change of changes) {
    const before = await readNow(article)
    await change()
    const after = await readNow(article)
    expect(after).not.toBe(before)
    expect(after).toEqual(await loadNow(article))
  }
})

it('keeps nothing of a change that was taken back', async () => {
  const { editor } = at.people
  const { id: article } = await claimedStory(at.people)
  const before = await readNow(article)
  const taken = await inTransaction(editor, async (scope) => {
    const story = await lockStory(scope, article)
    const [english] = story?.translations ?? []
    if (!english) throw new Error('no translation')
    await storeTranslation(scope, { ...english, content: { ...english.content, title: 'Never' } })
    expect((await readStory(scope, article))?.translations[0]?.content.title).toBe('Never')
    return { ok: false as const, refusal: { code: 'stage.wrong' as const } }
  })
  expect(refusalOf(taken).code).toBe('stage.wrong')
  expect(await readNow(article)).toEqual(before)
  expect((await readNow(article))?.translations[0]?.content.title).toBe('')
})

it('shows nobody what somebody else was shown', async () => {
  const { editor, translator, reviewer } = at.people
  const { id } = await publishedStory(at.people)
  const [english] = (await readNow(id))?.translations ?? []
  if (!english) throw new Error('no translation')
  expect((await rowsOf(translator, english.id, null)).ok).toBe(true)
  value(await changeDetails(editor, id, { embargoUntil: '2099-01-01T00:00:00.000Z' }))
  expect((await rowsOf(editor, english.id, null)).ok).toBe(true)
  expect(refusalOf(await rowsOf(reviewer, english.id, null)).code).toBe('document.notFound')
})
