import type { APIRequestContext } from 'playwright/test'
import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import type { RowsNow } from '@/newsroom/translations/store'
import type { RowView } from '@/newsroom/translations/views'
import { agreed, expect, refused, test } from './support'

const raw =
  'القطار يعود إلى الساحل\n\nانطلق أول قطار صباح السبت وعلى متنه 214 راكباً.\n\nوقالت الهيئة إن الرحلات ستزيد في الخريف.\n'

const content = (first: string): ArticleContent => ({
  title: 'القطار يعود إلى الساحل',
  standfirst: '',
  dateline: '',
  slug: 'القطار-يعود',
  leadImage: null,
  body: bodyWith(
    [paragraph(first, { bid: 'p1' }), paragraph('وقالت الهيئة إن الرحلات ستزيد.', { bid: 'p2' })],
    'rtl',
  ),
})

interface Saved {
  revision: number
  base: object
  document: ArticleContent
  merged: boolean
  savedAt: string
}

/** A draft of this client's with text and a source. */
async function draftBy(writer: APIRequestContext): Promise<{ id: number; saved: Saved }> {
  const { article } = await agreed<{ article: { id: number } }>(
    await writer.post('/api/articles/start', { data: {} }),
  )
  const { doc } = await (
    await writer.post('/api/sources', { data: { nameAr: 'هيئة السكك', kind: 'official' } })
  ).json()
  const citation = { id: 's1', source: doc.id, role: 'primary', url: '', note: '' }
  await agreed(await writer.put(`/api/articles/${article.id}/details`, { data: { sources: [citation] } }))
  const now = await (await writer.get(`/api/articles/${article.id}?depth=0`)).json()
  const { title, standfirst, dateline, slug, leadImage, body, revision } = now
  const base = baseOf({ title, standfirst, dateline, slug, leadImage, body }, revision)
  const document = content('انطلق أول قطار.')
  const saved = await agreed<Saved>(
    await writer.put(`/api/articles/${article.id}/content`, { data: { base, document } }),
  )
  return { id: article.id, saved }
}

/** Takes an action with the present revision. */
async function move(client: APIRequestContext, path: string, action: string, input: object = {}) {
  const seen = await client.get(`/api/${path}?depth=0`)
  const revision = seen.ok() ? (await seen.json()).revision : 1
  return client.post(`/api/${path}/${action}`, { data: { revision, ...input } })
}

async function publishedBy(writer: APIRequestContext, editor: APIRequestContext) {
  const { id } = await draftBy(writer)
  for (const [client, action] of [
    [writer, 'submit'],
    [editor, 'approve'],
    [editor, 'publish'],
  ] as const) {
    await agreed(await move(client, `articles/${id}`, action))
  }
  const { docs } = await (await editor.get(`/api/translations?where[article][equals]=${id}&depth=0`)).json()
  return { id, translation: Number(docs[0]?.id) }
}

const baseOfRow = ({ sourceRefs, target }: RowView) => ({ sources: sourceRefs, target })

async function writeRow(client: APIRequestContext, translation: number, row: RowView, words: string) {
  const said = row.id.startsWith('body:') ? { blocks: [paragraph(words)] } : { text: words }
  return client.put(`/api/translations/${translation}/rows/${encodeURIComponent(row.id)}`, {
    data: { base: baseOfRow(row), ...said, state: 'confirmed' },
  })
}

const rowsOf = async (client: APIRequestContext, translation: number) =>
  agreed<RowsNow>(await client.get(`/api/translations/${translation}/rows`))

test('a raw story comes in as text, as bytes and as a file of a form', async ({ http }) => {
  const writer = await http.as('writer')
  const preview = await agreed<{ article?: unknown; report: { encoding: string; sha256: string } }>(
    await writer.post('/api/articles/import?preview=1', { data: { text: raw } }),
  )
  expect(preview.article).toBeUndefined()
  const bytes = Buffer.from(`\ufeff${raw}`, 'utf16le')
  const ways = [
    writer.post('/api/articles/import', { data: { text: raw } }),
    writer.post('/api/articles/import', { data: { base64: bytes.toString('base64'), filename: 'قصة.txt' } }),
    writer.post('/api/articles/import', {
      multipart: {
        file: { name: 'story.txt', mimeType: 'text/plain', buffer: bytes },
        changes: '[{"do":"acceptAll"}]',
      },
    }),
  ]
  for (const way of ways) {
    const { article } = await agreed<{ article: { id: number } }>(await way)
    const { title } = await (await writer.get(`/api/articles/${article.id}?depth=0`)).json()
    expect(title).toBe('القطار يعود إلى الساحل')
  }
  const nothing = await refused(await writer.post('/api/articles/import', { multipart: { text: 'x' } }))
  expect([nothing.status, nothing.details.path]).toEqual([400, 'file'])
  const both = await refused(
    await writer.post('/api/articles/import', { data: { text: raw, base64: 'eA==' } }),
  )
  expect(both.status).toBe(400)
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 1, 0]).toString(
    'base64',
  )
  const binary = await refused(await writer.post('/api/articles/import', { data: { base64: png } }))
  expect([binary.status, binary.code]).toEqual([422, 'import.binary'])
})

test('two texts of one paragraph are both told, and nothing is stored', async ({ http }) => {
  const [writer, editor] = [await http.as('writer'), await http.as('editor')]
  const { id, saved } = await draftBy(writer)
  expect(saved).toMatchObject({
    merged: false,
    revision: expect.any(Number),
    savedAt: expect.stringMatching(/Z$/),
  })
  const path = `/api/articles/${id}/content`
  const his = { base: saved.base, document: content('نصه هو.') }
  const hers = { base: saved.base, document: content('نصها هي.') }
  await agreed(await editor.put(path, { data: his }))
  const told = await refused(await writer.put(path, { data: hers }))
  expect([told.status, told.code]).toEqual([409, 'save.conflict'])
  expect(told.message).toMatch(/لم يضِع شيء/)
  expect(JSON.stringify(told.details.blocks)).toContain('نصها هي.')
  expect(JSON.stringify(told.details.blocks)).toContain('نصه هو.')
  expect(told.details).toMatchObject({
    theirs: { title: content('').title },
    base: { blocks: expect.any(Array) },
  })
  const chosen = await agreed<Saved>(await writer.put(path, { data: { ...hers, base: told.details.base } }))
  expect(JSON.stringify(chosen.document)).toContain('نصها هي.')
})

test('an action on an old revision, at a wrong stage, or too early says so in the person’s language', async ({
  http,
}) => {
  const [writer, editor] = [await http.as('writer'), await http.as('editor')]
  const { id } = await draftBy(writer)
  const stale = await refused(await writer.post(`/api/articles/${id}/submit`, { data: { revision: 1 } }))
  expect([stale.status, stale.code]).toEqual([409, 'revision.stale'])
  const early = await refused(await move(editor, `articles/${id}`, 'publish'))
  expect([early.status, early.code]).toEqual([422, 'stage.wrong'])
  expect(early.message).toContain('“Draft”')
  const blank = await agreed<{ article: { id: number } }>(
    await writer.post('/api/articles/start', { data: {} }),
  )
  const lacking = await refused(await move(writer, `articles/${blank.article.id}`, 'submit'))
  expect([lacking.status, lacking.code]).toEqual([422, 'article.incomplete'])
  expect(lacking.details.missing).toEqual(['title', 'body', 'source'])
  expect(lacking.message).toContain('العنوان والمتن ومصدر واحد على الأقل')
})

test('who may not act is refused, who may not see learns nothing', async ({ http }) => {
  const [writer, editor] = [await http.as('writer'), await http.as('editor')]
  const { id } = await draftBy(writer)
  const paths = ['submit', 'approve', 'trash'].map((action) => `/api/articles/${id}/${action}`)
  for (const hand of ['translator', 'reviewer', 'admin', 'no role'] as const) {
    const stranger = await http.as(hand)
    for (const path of paths) {
      const hidden = await refused(await stranger.post(path, { data: { revision: 1 } }))
      const nowhere = await refused(
        await stranger.post(path.replace(`/${id}/`, '/999999999/'), { data: { revision: 1 } }),
      )
      expect(hidden).toEqual(nowhere)
      expect(hidden.status).toBe(404)
    }
  }
  await agreed(await move(writer, `articles/${id}`, 'submit'))
  const own = await refused(await move(writer, `articles/${id}`, 'approve'))
  expect([own.status, own.code, own.details.missing]).toEqual([403, 'role.missing', ['editor']])
  await agreed(await move(editor, `articles/${id}`, 'approve'))
  const seen = await http.as('translator')
  const notHers = await refused(await move(seen, `articles/${id}`, 'publish'))
  expect([notHers.status, notHers.code]).toEqual([403, 'role.missing'])
})

test('an English version goes its whole way, row by row', async ({ http }) => {
  const [writer, editor] = [await http.as('writer'), await http.as('editor')]
  const [translator, reviewer] = [await http.as('translator'), await http.as('reviewer')]
  const { id, translation } = await publishedBy(writer, editor)
  const path = `translations/${translation}`
  await agreed(await move(translator, path, 'claim'))
  const unfinished = await refused(await move(translator, path, 'submit'))
  expect([unfinished.status, unfinished.code]).toEqual([422, 'translation.rowsOpen'])
  expect(unfinished.details.rows).toContain('body:p1')
  expect(unfinished.message).toMatch(/\d rows/)
  const { rows } = await rowsOf(translator, translation)
  const [first] = rows
  if (!first) throw new Error('a story has rows')
  await agreed(await writeRow(translator, translation, first, 'The train is back'))
  const conflict = await refused(await writeRow(translator, translation, first, 'The train returns'))
  expect([conflict.status, conflict.code]).toEqual([409, 'row.conflict'])
  expect(conflict.details).toMatchObject({
    mine: { text: 'The train returns' },
    theirs: { texts: { target: 'The train is back' } },
  })
  for (const row of rows.slice(1))
    await agreed(await writeRow(translator, translation, row, `English of ${row.id}`))
  await agreed(await move(translator, path, 'submit'))
  const notHers = await refused(await translator.post(`/api/${path}/approve-clean`, { data: {} }))
  expect([notHers.status, notHers.details.missing]).toEqual([403, ['reviewer']])
  const approved = await agreed<RowsNow>(await reviewer.post(`/api/${path}/approve-clean`, { data: {} }))
  expect(approved.rows.every((row) => row.approved)).toBe(true)
  expect((await agreed<{ stage: string }>(await move(reviewer, path, 'approve'))).stage).toBe('approved')
  expect((await agreed<{ stage: string }>(await move(reviewer, path, 'publish'))).stage).toBe('published')
  const late = await refused(
    await writeRow(translator, translation, (await rowsOf(translator, translation)).rows[0] ?? first, 'Late'),
  )
  expect([late.status, late.code]).toEqual([409, 'save.late'])
  const { events } = await agreed<{ events: { kind: string; byName: string }[] }>(
    await editor.get(`/api/articles/${id}/events`),
  )
  expect(events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['article.publish', 'translation.publish']),
  )
  const { revisions } = await agreed<{ revisions: { id: number }[] }>(
    await reviewer.get(`/api/${path}/revisions`),
  )
  const { snapshot } = await agreed<{ snapshot: { content: { title: string } } }>(
    await reviewer.get(`/api/${path}/revisions/${revisions[0]?.id}`),
  )
  expect(snapshot.content.title).toBe('The train is back')
})

test('a discussion on a row is answered and settled', async ({ http }) => {
  const [writer, editor] = [await http.as('writer'), await http.as('editor')]
  const { id, translation } = await publishedBy(writer, editor)
  const reviewer = await http.as('reviewer')
  const asked = { article: id, translation, row: 'body:p1', kind: 'changeRequest', text: 'Check the number.' }
  const { id: thread } = await agreed<{ id: number }>(await reviewer.post('/api/threads', { data: asked }))
  await agreed(await editor.post(`/api/threads/${thread}/reply`, { data: { text: 'It is right.' } }))
  const blank = await refused(await editor.post(`/api/threads/${thread}/reply`, { data: { text: '  ' } }))
  expect([blank.status, blank.code]).toEqual([422, 'note.missing'])
  const { rows } = await rowsOf(editor, translation)
  expect(rows.find((row) => row.id === 'body:p1')?.changeRequested).toBe(true)
  await agreed(await reviewer.post(`/api/threads/${thread}/resolve`, { data: {} }))
  const notHers = await refused(await writer.post(`/api/threads/${thread}/unresolve`, { data: {} }))
  expect([notHers.status, notHers.details.missing]).toEqual([403, ['reviewer']])
})

test('a correction is called minor, and a story retracted and reinstated', async ({ http }) => {
  const [writer, editor] = [await http.as('writer'), await http.as('editor')]
  const { id } = await publishedBy(writer, editor)
  await agreed(await move(writer, `articles/${id}`, 'revise'))
  const { revision, ...now } = await (await writer.get(`/api/articles/${id}?depth=0`)).json()
  const { title, standfirst, dateline, slug, leadImage, body } = now
  const base = baseOf({ title, standfirst, dateline, slug, leadImage, body }, revision)
  const document = content('انطلق أوّل قطار.')
  await agreed(await writer.put(`/api/articles/${id}/content`, { data: { base, document } }))
  const { effects } = await agreed<{ effects: { segment: string; minor: boolean }[] }>(
    await writer.get(`/api/articles/${id}/effects`),
  )
  expect(effects).toMatchObject([{ segment: 'body:p1', minor: false }])
  await agreed(
    await editor.post(`/api/articles/${id}/classify`, { data: { segment: 'body:p1', minor: true } }),
  )
  const silent = await refused(await move(editor, `articles/${id}`, 'retract'))
  expect([silent.status, silent.code]).toEqual([422, 'reason.missing'])
  expect(
    (await agreed<{ stage: string }>(await move(editor, `articles/${id}`, 'retract', { reason: 'خطأ' })))
      .stage,
  ).toBe('retracted')
  const unknown = await refused(await move(editor, `articles/${id}`, 'reinstate', { languages: ['fr'] }))
  expect([unknown.status, unknown.code]).toEqual([422, 'reinstate.noEdition'])
  await agreed(await move(editor, `articles/${id}`, 'reinstate', { languages: [] }))
})

test('the server says whether it can serve', async ({ http }) => {
  const nobody = await http.as('nobody')
  expect(await agreed(await nobody.get('/api/health'))).toEqual({ status: 'ready' })
})
