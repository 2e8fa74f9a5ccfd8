import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ArticleContent } from '@/domain/segments/document'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { openPurgeEar, type PurgeEar } from '../testing/purges'
import {
  act,
  actOn,
  approveEnglish,
  articleNow,
  bilingualStory,
  draftOf,
  publishedStory,
  saveText,
  storyInReview,
  value,
} from '../testing/stories'

let at: OpenNewsroom
let ear: PurgeEar

beforeAll(async () => {
  at = await openNewsroom()
  ear = await openPurgeEar()
})
afterAll(() => ear.close())
beforeEach(() => ear.heard())

const sourcesOf = async (id: number): Promise<string[]> =>
  (await articleNow(at.people.editor, id)).sources.map(({ source }) => `source:${source}`)

/** The live Arabic is corrected in one go. */
async function correct(id: number, change: (now: ArticleContent) => ArticleContent, note: string | null) {
  const { writer, editor } = at.people
  value(await act(editor, id, 'revise'))
  await saveText(writer, id, change)
  value(await act(writer, id, 'submit'))
  value(await act(editor, id, 'approve'))
  await ear.heard()
  value(await act(editor, id, 'publish', { correctionNote: note ? { ar: note } : {} }))
  return ear.heard()
}

test('before anything is published nothing is forgotten', async () => {
  const { writer, editor } = at.people
  const id = await draftOf(writer)
  value(await act(writer, id, 'submit'))
  value(await act(editor, id, 'approve'))
  expect(await ear.heard()).toEqual([])
})

test('a first publication is new in its lists, and in no others', async () => {
  const { id } = await publishedStory(at.people)
  const lists = ['all', ...(await sourcesOf(id))].map((list) => `list:${list}:ar`)
  const heard = await ear.heard()
  expect(heard).toEqual(expect.arrayContaining([`story:${id}`, 'editions:ar', `line:${id}:ar`, ...lists]))
  expect(heard.filter((tag) => /:en$|^corrections/.test(tag))).toEqual([`line:${id}:en`])
})

test('an English that comes later changes the mark beside its Arabic, and no Arabic list', async () => {
  const { id, translation } = await storyInReview(at.people)
  await approveEnglish(at.people, translation)
  await ear.heard()
  value(await actOn(at.people.editor, translation, 'publish'))
  const heard = await ear.heard()
  expect(heard).toEqual(
    expect.arrayContaining([`story:${id}`, `line:${id}:ar`, `line:${id}:en`, 'list:all:en']),
  )
  expect(heard.filter((tag) => /^list:.*:ar$|^editions:ar$/.test(tag))).toEqual([])
})

test('a correction of the text forgets the story and the log; the lists that show its headline stay', async () => {
  const { id } = await bilingualStory(at.people)
  const heard = await correct(
    id,
    (now) => ({
      ...now,
      body: { ...now.body, root: { ...now.body.root, children: now.body.root.children.slice(0, -1) } },
    }),
    'كان في النص خطأ.',
  )
  expect(heard).toEqual([`corrections:ar`, `editions:ar`, `story:${id}`])
})

test('a new headline changes its line wherever it stands; a new address changes the pair’s link, too', async () => {
  const { id } = await bilingualStory(at.people)
  const headline = await correct(id, (now) => ({ ...now, title: `${now.title} الآن` }), null)
  expect(headline).toEqual(['corrections:ar', 'editions:ar', `line:${id}:ar`, `story:${id}`])
  const address = await correct(id, (now) => ({ ...now, slug: 'القطار' }), null)
  expect(address).toEqual(['editions:ar', `line:${id}:ar`, `line:${id}:en`, `story:${id}`])
})

test('a withdrawn English leaves its own lists and its Arabic loses the mark', async () => {
  const { id, translation } = await bilingualStory(at.people)
  await ear.heard()
  value(await actOn(at.people.editor, translation, 'withdraw', { reason: 'خطأ' }))
  const heard = await ear.heard()
  expect(heard).toEqual(
    expect.arrayContaining([
      `story:${id}`,
      `line:${id}:ar`,
      `line:${id}:en`,
      'list:all:en',
      'corrections:en',
    ]),
  )
  expect(heard.filter((tag) => /^list:.*:ar$|^corrections:ar$/.test(tag))).toEqual([])
})

test('a retraction leaves every list of both languages, and a reinstated story returns to them', async () => {
  const { id } = await bilingualStory(at.people)
  const { editor } = at.people
  const sources = await sourcesOf(id)
  const lists = ['all', ...sources].flatMap((list) => [`list:${list}:ar`, `list:${list}:en`])
  await ear.heard()
  value(await act(editor, id, 'retract', { reason: 'خطأ' }))
  const gone = await ear.heard()
  expect(gone).toEqual(expect.arrayContaining([`story:${id}`, 'corrections:ar', 'corrections:en', ...lists]))
  value(await act(editor, id, 'reinstate', { languages: [] }))
  const back = await ear.heard()
  expect(back).toEqual(expect.arrayContaining([`story:${id}`, 'corrections:ar', 'list:all:ar']))
  expect(back).not.toContain('list:all:en')
})
