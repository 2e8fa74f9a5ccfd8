import { expect, test } from 'vitest'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import { rowView } from '../testing'
import { createWorkspace } from './createWorkspace'
import { type Ask, cancelDraft, draftByMachine, leaveDrafts } from './drafting'
import type { Notice } from './types'
import { undo } from './undoing'
import { write } from './writing'

const before = rowView({ id: 'title', targetText: 'By hand', state: 'confirmed' })

/** A workspace with a confirmed title, and a machine that says what the test sends. */
function underTest({ on = true, refuses = false } = {}) {
  const notices: Notice[] = []
  const asked: unknown[] = []
  const lines: ReadableStreamDefaultController<Uint8Array>[] = []
  const workspace = createWorkspace(deskWith(on), {
    api: () => new Promise(() => {}),
    notify: (notice) => notices.push(notice),
    refresh: () => {},
    clock: () => '2026-01-01T09:00:00.000Z',
  })
  const ask: Ask = async (path, body, signal) => {
    asked.push([path, body])
    if (refuses) return { ok: false, status: 422, refusal }
    signal.throwIfAborted()
    const stream = new ReadableStream<Uint8Array>({
      start(line) {
        lines.push(line)
        signal.addEventListener('abort', () => line.error(signal.reason))
      },
    })
    return { ok: true, value: new Response(stream) }
  }
  return {
    workspace,
    notices,
    asked,
    draft: () => draftByMachine(workspace, 'title', ask),
    /** What the machine's stream brings. */
    send: async (text: string) => {
      await settled()
      lines[0]?.enqueue(new TextEncoder().encode(text))
      await settled()
    },
    end: () => lines[0]?.close(),
    breakOff: () => lines[0]?.error(new TypeError('network error')),
    row: () => workspace.get().shown[0],
    coming: () => workspace.get().drafting.get('title'),
  }
}

const refusal = { code: 'machine.off', message: 'Off.', details: {} }
const words = (text: string) => `data: ${JSON.stringify({ text })}\n\n`
const done = (text: string, lacks: string[] = []) =>
  `event: done\ndata: ${JSON.stringify({ text, lacks })}\n\n`
const asItWas = { targetText: 'By hand', state: 'confirmed', origin: 'human' }

/** All that has been promised so far has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

function deskWith(on: boolean): TranslationDesk {
  const translation = {
    language: 'en',
    stage: 'translating',
    translator: 1,
    reviewer: null,
    revision: 1,
    hasLive: false,
    rows: [],
    againstLive: { notApproved: ['title'], orphans: [] },
    openChangeRequests: 0,
    blockingFindings: [],
  }
  const article = { stage: 'approved', writer: 9, authors: [], translations: [] }
  const desk = {
    id: 7,
    article: 3,
    revision: 1,
    version: '1',
    stage: 'translating',
    rows: [before],
    actor: { id: 1, roles: ['translator'] },
    facts: { translation, article },
    threads: [],
    lastApproved: {},
    terms: { terms: [], matches: {} },
    machine: { on, host: 'machine.example' },
  }
  // Only what decides who may write, and what is drafted, is asked for here.
  return desk as unknown as TranslationDesk
}

test('a draft is shown as it comes, and placed as one step that is taken back as one', async () => {
  const at = underTest()
  const drafted = at.draft()
  await at.send(words('The '))
  expect(at.coming()).toBe('The ')
  await at.send(words('machine\u2019s') + words(' words'))
  expect(at.coming()).toBe('The machine\u2019s words')
  expect(at.row()).toMatchObject(asItWas)
  await at.send(done('The machine\u2019s words.'))
  await drafted
  expect(at.asked).toEqual([
    [
      '/api/translations/7/rows/title/machine-draft',
      { base: { sources: before.sourceRefs, target: before.target } },
    ],
  ])
  expect(at.coming()).toBeUndefined()
  expect(at.row()).toMatchObject({
    targetText: 'The machine\u2019s words.',
    state: 'draft',
    origin: 'machine',
  })
  expect(at.notices).toEqual([{ kind: 'machine', outcome: 'arrived', terms: [] }])
  await undo(at.workspace)
  expect(at.row()).toMatchObject({ targetText: 'By hand', state: 'confirmed' })
})

test('house spellings that it lacks are named', async () => {
  const at = underTest()
  const drafted = at.draft()
  await at.send(done('Words', ['Tyre']))
  await drafted
  expect(at.notices).toEqual([{ kind: 'machine', outcome: 'lacks', terms: ['Tyre'] }])
})

test.each<[string, (at: ReturnType<typeof underTest>) => Promise<void>, string]>([
  [
    'is refused in its middle',
    (at) => at.send(`${words('The ')}event: refused\ndata: ${JSON.stringify({ error: refusal })}\n\n`),
    'machine.off',
  ],
  ['ends without an end', async (at) => at.send(words('The ')).then(at.end), 'network'],
  ['breaks off', async (at) => at.send(words('The ')).then(at.breakOff), 'network'],
])('a draft that %s leaves the row as it was, and is told', async (_, happen, code) => {
  const at = underTest()
  const drafted = at.draft()
  await happen(at)
  await drafted
  expect(at.row()).toMatchObject(asItWas)
  expect(at.coming()).toBeUndefined()
  expect(at.notices).toMatchObject([{ kind: 'refused', refusal: { code } }])
})

test('a draft that is refused at the start is told', async () => {
  const at = underTest({ refuses: true })
  await at.draft()
  expect(at.row()).toMatchObject(asItWas)
  expect(at.notices).toEqual([{ kind: 'refused', refusal }])
})

test('a draft that is cancelled is gone at once, and another may be asked for', async () => {
  const at = underTest()
  const drafted = at.draft()
  await at.send(words('The '))
  expect(cancelDraft(at.workspace, 'title')).toBe(true)
  expect(at.coming()).toBeUndefined()
  const again = at.draft()
  await drafted
  expect(at.coming()).toBe('')
  leaveDrafts(at.workspace)
  await again
  expect(at.row()).toMatchObject(asItWas)
  expect(at.notices).toEqual([{ kind: 'machine', outcome: 'cancelled' }])
  expect(cancelDraft(at.workspace, 'title')).toBe(false)
})

test('a draft does not go over what was written meanwhile', async () => {
  const at = underTest()
  const drafted = at.draft()
  await at.send(words('The '))
  write(at.workspace, { row: 'title', content: { text: 'By another hand' }, state: null })
  await at.send(done('The machine\u2019s words.'))
  await drafted
  expect(at.row()).toMatchObject({ targetText: 'By another hand' })
  expect(at.notices).toEqual([{ kind: 'machine', outcome: 'changed' }])
})

test('a machine is not asked twice for a row, nor where there are none', async () => {
  const off = underTest({ on: false })
  await off.draft()
  const at = underTest()
  void at.draft()
  await at.draft()
  await settled()
  expect([off.asked.length, at.asked.length]).toEqual([0, 1])
  leaveDrafts(at.workspace)
})
