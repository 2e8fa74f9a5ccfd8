import { beforeAll, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { baseOfRow, rowIn } from '../testing/rows'
import {
  act,
  actOn,
  bilingualStory,
  publishedStory,
  refusalOf,
  saveText,
  translateAll,
  value,
} from '../testing/stories'
import { approveOneRow } from './approveRows'
import { arrangeRows, followTheArabic, mergeRow, saveRow } from './editRow'
import { rowsOf } from './rows'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

it('a write and an approval answer with the rows that they changed, all of them when rows came or went', async () => {
  const { translator, reviewer } = at.people
  const { translation } = await publishedStory(at.people)
  await translateAll(translator, translation)
  const before = value(await rowsOf(translator, translation))
  const title = rowIn(before.rows, 'title')
  const write = {
    row: 'title',
    base: baseOfRow(title),
    text: 'Another headline',
    state: 'confirmed' as const,
  }
  const now = value(await saveRow(translator, translation, write, 'changed'))
  expect(now.rows.map(({ id, targetText }) => [id, targetText])).toEqual([['title', 'Another headline']])
  expect(now.since).toBe(before.version)

  const [one, two] = [rowIn(before.rows, 'body:p1'), rowIn(before.rows, 'body:p2')]
  const merge = { row: two.id, base: baseOfRow(two), previous: baseOfRow(one) }
  const merged = value(await mergeRow(translator, translation, merge))
  expect(merged.since).toBeUndefined()
  expect(merged.rows.length).toBe(before.rows.length - 1)

  const row = { row: one.id, base: baseOfRow(rowIn(merged.rows, one.id)), state: 'confirmed' as const }
  value(await saveRow(translator, translation, row))
  value(await actOn(translator, translation, 'submit'))
  const seen = { row: 'title', base: baseOfRow(rowIn(now.rows, 'title')) }
  const approved = value(await approveOneRow(reviewer, translation, seen, 'changed'))
  expect(approved.rows.map(({ id, approved }) => [id, approved])).toEqual([['title', true]])
})

it('whoever has the rows of now gets none, until the English or its Arabic changes', async () => {
  const { translator, editor, editor2 } = at.people
  const { id, translation } = await publishedStory(at.people)
  value(await actOn(translator, translation, 'claim'))
  const { version, rows } = value(await rowsOf(translator, translation))
  expect(value(await rowsOf(translator, translation, version))).toMatchObject({ since: version, rows: [] })
  value(await act(editor2, id, 'revise'))
  value(await saveText(editor2, id, (now) => ({ ...now, title: `${now.title} اليوم` })))
  expect(value(await rowsOf(translator, translation, version)).since).toBe(version)
  value(await act(editor2, id, 'submit'))
  value(await act(editor, id, 'approve'))
  const changed = value(await rowsOf(translator, translation, version))
  expect(changed.since).toBeUndefined()
  expect(rowIn(changed.rows, 'title').sourceRefs).not.toEqual(rowIn(rows, 'title').sourceRefs)
})

it('English that followed the Arabic is arranged as before, by whoever may write it, and stays approved', async () => {
  const { translator, editor, editor2 } = at.people
  const { id, translation } = await bilingualStory(at.people)
  value(await act(editor2, id, 'revise'))
  value(
    await saveText(editor2, id, (now) => {
      const { root } = now.body
      return { ...now, body: { root: { ...root, children: root.children.toReversed() } } }
    }),
  )
  value(await act(editor2, id, 'submit'))
  value(await act(editor, id, 'approve'))
  value(await actOn(translator, translation, 'revise'))
  const { rows } = value(await rowsOf(translator, translation))
  expect(rows.some(({ moved }) => moved)).toBe(true)
  const followed = value(await followTheArabic(translator, translation))
  expect(followed.rows.some(({ moved }) => moved)).toBe(false)
  expect(refusalOf(await arrangeRows(editor, translation, followed.before)).code).toBe('role.missing')
  const arranged = value(await arrangeRows(translator, translation, followed.before))
  expect(arranged.rows).toEqual(rows)
  expect(arranged.rows.every(({ approved }) => approved)).toBe(true)
})
