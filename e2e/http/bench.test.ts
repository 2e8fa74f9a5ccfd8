import type { APIRequestContext } from 'playwright/test'
import { agreed, expect, refused, test } from './support'

/** What the translators' bench is asked in addresses, and what is put there in place of words, ids and cursors. */
const odd = [
  '',
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%F0%9F%98',
  '%25',
  '_',
  '%5C',
  "'%20or%201=1--",
  '%22%22',
  '%22%D8%A7%22%22',
  '((((((((((((((((((((',
  '.*%2B%3F%5E$',
  '-1',
  '1e9',
  '2147483648',
  '99999999999999999999',
  'WzEsMV0',
  'W251bGwsMWUzMDhd',
  'W251bGwsOTk5OTk5OTk5OTk5XQ',
  'a%20'.repeat(1_200),
  '%D8%A7'.repeat(1_000),
  '1,'.repeat(3_000),
]

const asked = (said: string) => [
  `/api/memory?q=${said}`,
  `/api/memory?q=%D8%A7%D9%84%D9%82%D8%B7%D8%A7%D8%B1&before=${said}`,
  `/api/terms?q=${said}`,
  `/api/terms?after=${said}`,
  `/api/terms?kind=${said}&retired=${said}`,
  `/api/terms/1/pages?before=${said}`,
  `/api/notifications?before=${said}`,
  `/desk/search?q=${said}`,
]

test('no question to the memory, the terms, the notifications or the palette breaks anything', async ({
  http,
}) => {
  const editor = await http.as('editor')
  for (const said of odd) {
    for (const path of asked(said)) {
      const answer = await editor.get(path)
      expect([200, 400, 404, 422], `${path.slice(0, 90)} ${answer.status()}`).toContain(answer.status())
    }
  }
})

const rows = [
  'nothing',
  'body:zz',
  '%00',
  'a%00b',
  '%ED%A0%80',
  '__proto__',
  'constructor',
  '%2e%2e',
  "'",
  'x'.repeat(3_000),
]
const base = { sources: [], target: 'x' }
const asks: [method: string, place: string, data?: object][] = [
  ['GET', 'matches'],
  ['POST', 'move', { base, to: 'later' }],
  ['POST', 'override', { base, code: '__proto__', reason: 'x' }],
  ['POST', 'withdraw-override', { base, code: 'constructor' }],
  ['POST', 'machine-draft', { base }],
]

async function someTranslation(editor: APIRequestContext): Promise<number> {
  const { docs } = await (await editor.get('/api/translations?limit=1&sort=id&depth=0')).json()
  return Number(docs[0]?.id)
}

test('rows that are none, and documents that are none, are refused', async ({ http }) => {
  const editor = await http.as('editor')
  const translation = await someTranslation(editor)
  for (const id of [translation, 0, 2_147_483_648, 999_999_999]) {
    for (const row of rows) {
      for (const [method, place, data] of asks) {
        const path = `/api/translations/${id}/rows/${row}/${place}`
        const answer = await editor.fetch(path, { method, data })
        const what = `${method} ${path.slice(0, 90)} ${answer.status()}`
        expect([400, 403, 404, 409, 422], what).toContain(answer.status())
      }
    }
  }
})

const forms = { variantsAr: [], forbiddenAr: [], alternativesEn: [], forbiddenEn: [], contexts: [] }
const term = (ar: string, en: string, more: object = {}) => ({
  ...forms,
  ar,
  en,
  kind: 'other',
  note: '',
  ...more,
})

test('a term of signs, of LIKE and of regular expressions is written down or refused, and found by what it is', async ({
  http,
}) => {
  const editor = await http.as('editor')
  for (const signs of ['%', '_', '\\', '((((', '.*+?^$', '[-', '\u0000', '\ud800', '', ' ', '«»']) {
    const told = await refused(await editor.post('/api/terms', { data: term(signs, signs) }))
    expect([told.status, told.code], signs).toEqual([422, 'term.empty'])
  }
  const english = 'a%b_c (d\\e) .*+?^$[f]{2}|g-h'
  const forbiddenEn = ['((a+)+)+$', '\\', '%', 'x'.repeat(200)]
  const { id } = await agreed<{ id: number }>(
    await editor.post('/api/terms', { data: term(`علامات ${Date.now()}`, english, { forbiddenEn }) }),
  )
  await agreed(await editor.get(`/api/terms/${id}/pages`))
  const long = term('كلمة', 'word', { variantsAr: Array.from({ length: 51 }, (_, n) => `كلمة ${n}`) })
  for (const data of [term('كلمة'.repeat(60), 'word'), term('كلمة', 'w'.repeat(201)), long])
    expect((await refused(await editor.post('/api/terms', { data }))).status).toBe(422)
  const huge = term('كلمة', 'word', { variantsAr: Array.from({ length: 501 }, () => 'ك') })
  expect((await refused(await editor.post('/api/terms', { data: huge }))).status).toBe(400)
})

test('terms, the queue and the memory are for whom they are', async ({ http }) => {
  const editor = await http.as('editor')
  const translation = await someTranslation(editor)
  const { id } = await agreed<{ id: number }>(
    await editor.post('/api/terms', { data: term(`لفظ ${Date.now()}`, 'word') }),
  )
  for (const hand of ['writer', 'admin', 'no role'] as const) {
    const client = await http.as(hand)
    const made = await refused(await client.post('/api/terms', { data: term('لفظ آخر', 'another') }))
    expect([made.status, made.code], hand).toEqual([403, 'role.missing'])
  }
  for (const hand of ['writer', 'translator', 'admin', 'no role'] as const) {
    const client = await http.as(hand)
    for (const action of ['retire', 'restore']) {
      const told = await refused(await client.post(`/api/terms/${id}/${action}`, { data: { revision: 1 } }))
      expect([told.status, told.code], `${hand} ${action}`).toEqual([403, 'role.missing'])
    }
  }
  for (const hand of ['writer', 'translator', 'reviewer', 'admin', 'no role'] as const) {
    const client = await http.as(hand)
    const told = await refused(
      await client.post('/api/translations/queue', { data: { translation, before: null } }),
    )
    expect([told.status, told.code], hand).toEqual([403, 'role.missing'])
  }
  const nobodys = await http.as('no role')
  expect(await agreed(await nobodys.get('/api/terms'))).toEqual({ terms: [], next: null })
  expect(await agreed(await nobodys.get('/api/memory?q=the'))).toEqual({ hits: [], next: null })
  expect(await agreed(await nobodys.get('/api/notifications'))).toEqual({
    notifications: [],
    unread: 0,
    next: null,
  })
  expect((await nobodys.get(`/api/terms/${id}/pages`)).status()).toBe(404)
  expect((await nobodys.get('/desk/insights')).status()).toBe(404)
  const palette = await agreed<Record<string, unknown[]>>(await nobodys.get('/desk/search?q=a'))
  expect(Object.values(palette).flat()).toEqual([])
})

test('of a story that she may not see, nobody learns by the bench that it is there', async ({ http }) => {
  const [writer, translator] = [await http.as('writer'), await http.as('translator')]
  const { article } = await agreed<{ article: { id: number } }>(
    await writer.post('/api/articles/start', { data: {} }),
  )
  const told = async (client: APIRequestContext, id: number) =>
    refused(await client.get(`/api/articles/${id}/colleagues`))
  await agreed(await writer.get(`/api/articles/${article.id}/colleagues`))
  expect(await told(translator, article.id)).toEqual(await told(translator, 999_999_999))
  const note = { article: article.id, kind: 'note', text: 'x', mentions: [1] }
  const hidden = await refused(await translator.post('/api/threads', { data: note }))
  const nowhere = await refused(
    await translator.post('/api/threads', { data: { ...note, article: 999_999_999 } }),
  )
  expect(hidden).toEqual(nowhere)
  expect(hidden.status).toBe(404)
})

test('notifications of others stay as they are, and ids out of range are told', async ({ http }) => {
  const editor = await http.as('editor')
  for (const data of [
    { ids: [0] },
    { ids: [2_147_483_648] },
    { ids: ['1'] },
    { all: false },
    { all: true, ids: [] },
    {},
  ]) {
    const { status } = await refused(await editor.post('/api/notifications/read', { data }))
    expect(status, JSON.stringify(data)).toBe(400)
  }
  await agreed(await editor.post('/api/notifications/read', { data: { ids: [2_147_483_647] } }))
})
