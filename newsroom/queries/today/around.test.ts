import { beforeAll, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '../../testing/open'
import { bilingualStory, draftOf, english, publishedStory, value } from '../../testing/stories'
import { startThread } from '../../threads/threads'
import { loadCoverage, loadHappenings, loadThreads } from '../today'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

it('knows the English title of what goes on, where there is one', async () => {
  const { editor } = at.people
  const inArabic = await publishedStory(at.people)
  const inBoth = await bilingualStory(at.people)
  const happenings = await loadHappenings(editor, 50)
  const titleOf = (id: number) => happenings.find(({ article }) => article === id)?.english
  expect(titleOf(inBoth.id)).toBe(english.title)
  expect(titleOf(inArabic.id)).toBeNull()
  const { gaps } = await loadCoverage(editor)
  expect(gaps.find(({ article }) => article === inArabic.id)).toMatchObject({ english: null, why: 'waiting' })
})

it('shows a discussion to whom it waits for, since its last word', async () => {
  const { writer, editor } = at.people
  const article = await draftOf(writer)
  const before = Date.now()
  const { id } = value(await startThread(editor, { article, kind: 'note', text: 'من قال هذا؟' }))
  const [first] = await loadThreads(writer)
  expect(first).toMatchObject({ id, article, text: 'من قال هذا؟', english: null })
  expect(Date.parse(first?.at ?? '')).toBeGreaterThanOrEqual(before)
  expect((await loadThreads(editor)).some((thread) => thread.id === id)).toBe(false)
})
