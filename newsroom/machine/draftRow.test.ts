import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { paragraph } from '@/domain/segments/nodes'
import { changeDetails } from '../articles/changeDetails'
import type { Person } from '../person'
import { translationDesk } from '../queries/translationDesk'
import { createTerm } from '../terms/createTerm'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { somebody } from '../testing/people'
import { baseOfRow, rowNow } from '../testing/rows'
import {
  actOn,
  bilingualStory,
  english,
  publishedStory,
  refusalOf,
  rowsNow,
  translationNow,
  value,
  writeEnglish,
} from '../testing/stories'
import { saveRow } from '../translations/editRow'
import type { RowView } from '../translations/views'
import { draftRow } from './draftRow'
import { type FakeMachine, startFakeMachine } from './testing/fakeMachine'
import { answers, hangsAfter, json, said, says, stream } from './testing/manners'
import type { DraftEvent, MachineSettings } from './types'

let at: OpenNewsroom
let machine: FakeMachine
let translation: number

const turn = (machineDrafts: boolean) =>
  at.payload.updateGlobal({ slug: 'newsroom', data: { machineDrafts }, user: at.people.editor.user })

beforeAll(async () => {
  at = await openNewsroom()
  machine = await startFakeMachine()
  await turn(true)
})
afterAll(() => machine.stop())

beforeEach(async () => {
  translation = (await publishedStory(at.people)).translation
  value(await actOn(at.people.translator, translation, 'claim'))
  machine.now(says('The first train', ' left with 214 passengers.'))
})

const configured = (): MachineSettings => ({
  provider: 'openai',
  url: machine.url,
  host: 'machine.example',
  key: 'the-key',
  model: 'm',
})

const rowAt = (id: string) => rowNow(at.people.editor, translation, id)

interface Asking {
  person?: Person
  row?: RowView
  signal?: AbortSignal
  configured?: MachineSettings | null
}

async function ask({ person = at.people.translator, row, signal, ...more }: Asking = {}) {
  const wanted = row ?? (await rowAt('body:p1'))
  return draftRow(person, translation, {
    row: wanted.id,
    base: baseOfRow(wanted),
    signal: signal ?? new AbortController().signal,
    configured: configured(),
    ...more,
  })
}

async function all(events: AsyncIterable<DraftEvent>): Promise<DraftEvent[]> {
  const kept: DraftEvent[] = []
  for await (const event of events) kept.push(event)
  return kept
}

async function told(): Promise<unknown[]> {
  const { rows } = await at.payload.db.pool.query(
    `select "by", data from events where kind = 'translation.machineDraft' and translation = $1`,
    [translation],
  )
  return rows.map(({ by, data }) => ({ by: Number(by), data }))
}

describe('a machine’s draft of a row', () => {
  it('comes in pieces, then whole; it is stored nowhere, and stands in the record', async () => {
    const before = await translationNow(at.people.translator, translation)
    const events = await all(value(await ask()))
    expect(events).toEqual([
      { kind: 'text', text: 'The first train' },
      { kind: 'text', text: ' left with 214 passengers.' },
      { kind: 'done', text: 'The first train left with 214 passengers.', lacks: [] },
    ])
    expect(await translationNow(at.people.translator, translation)).toEqual(before)
    const by = at.people.translator.user.id
    expect(await told()).toEqual([{ by, data: { row: 'body:p1', provider: 'openai' } }])
  })

  it('is plain text, whatever the machine sends', async () => {
    machine.now(says('```\n', 'The\u202E train\u2067', '\r\n\r\n', ' left\u0000.', '\n```'))
    const events = await all(value(await ask()))
    expect(events.at(-1)).toMatchObject({ kind: 'done', text: 'The train left.' })
    expect(JSON.stringify(events)).not.toMatch(/\\u20|\\u0000|[\u202E\u2067]/)
  })

  it('of an address is one', async () => {
    machine.now(says('The Train: Returns!'))
    const events = await all(value(await ask({ row: await rowAt('slug') })))
    expect(events.at(-1)).toEqual({ kind: 'done', text: 'the-train-returns', lacks: [] })
  })

  it('says what went wrong as its last word, and leaves no event', async () => {
    const warn = vi.spyOn(at.payload.logger, 'warn').mockImplementation(() => undefined)
    machine.now(stream(said('The first '), 'data: oops\n\n'))
    expect(await all(value(await ask()))).toEqual([
      { kind: 'text', text: 'The first ' },
      { kind: 'refused', refusal: { code: 'machine.failed' } },
    ])
    machine.now(says('\u200B', ' \n '))
    expect((await all(value(await ask()))).at(-1)).toEqual({
      kind: 'refused',
      refusal: { code: 'machine.empty' },
    })
    expect(await told()).toEqual([])
    expect(warn).toHaveBeenCalledTimes(2)
    expect(JSON.stringify(warn.mock.calls)).not.toMatch(/the-key|The first|القطار|راكب/)
    warn.mockRestore()
  })

  it('looks through the draft of a service that takes no context', async () => {
    machine.now(json({ translatedText: 'The first train left.' }))
    const settings = { ...configured(), provider: 'libretranslate' as const }
    const events = await all(value(await ask({ configured: settings })))
    expect(events.at(-1)).toEqual({ kind: 'done', text: 'The first train left.', lacks: [] })
  })

  it('ends with whoever asked, and the next may begin', async () => {
    machine.now(hangsAfter(said('The first ')))
    const gone = new AbortController()
    const events = value(await ask({ signal: gone.signal }))
    expect(await events.next()).toEqual({ done: false, value: { kind: 'text', text: 'The first ' } })
    expect(refusalOf(await ask()).code).toBe('machine.underway')
    gone.abort()
    expect(await events.next()).toEqual({ done: true, value: undefined })
    await machine.asked.at(-1)?.closed
    machine.now(says('Again.'))
    expect(await all(value(await ask()))).toHaveLength(2)
    expect(await told()).toHaveLength(1)
  })
})

describe('a machine is not asked', () => {
  const nothingSent = async (asking: () => Promise<unknown>) => {
    const before = machine.asked.length
    await asking()
    expect(machine.asked.length).toBe(before)
  }

  it('where no service is named, or the newsroom has it turned off', () =>
    nothingSent(async () => {
      expect(refusalOf(await ask({ configured: null })).code).toBe('machine.off')
      await turn(false)
      expect(refusalOf(await ask()).code).toBe('machine.off')
      await turn(true)
    }))

  it('by whoever may not write the English now', () =>
    nothingSent(async () => {
      const colleague = await somebody(at.payload, 'translator')
      for (const person of [colleague, at.people.writer, at.people.editor, at.people.reviewer])
        expect(refusalOf(await ask({ person }))).toMatchObject({ code: 'role.missing' })
      for (const row of await rowsNow(at.people.translator, translation))
        value(await writeEnglish(at.people.translator, translation, row))
      value(await actOn(at.people.translator, translation, 'submit'))
      expect(refusalOf(await ask())).toMatchObject({ code: 'stage.wrong', details: { stage: 'inReview' } })
    }))

  it('for a story under embargo, also by those who work on it', () =>
    nothingSent(async () => {
      const { article } = await translationNow(at.people.translator, translation)
      const embargoUntil = new Date(Date.now() + 3_600_000).toISOString()
      value(await changeDetails(at.people.editor, article, { embargoUntil }))
      expect(refusalOf(await ask())).toEqual({ code: 'machine.embargoed', details: { until: embargoUntil } })
    }))

  it('for a row that is not as the person saw it, is not there, or has no Arabic', () =>
    nothingSent(async () => {
      const row = await rowAt('title')
      value(await writeEnglish(at.people.translator, translation, row, 'Meanwhile'))
      expect(refusalOf(await ask({ row }))).toEqual({ code: 'machine.rowChanged', rows: ['title'] })
      expect(refusalOf(await ask({ row: { ...row, id: 'body:gone' } }))).toMatchObject({
        code: 'row.missing',
      })
    }))
})

describe('a machine’s words', () => {
  const written = async (write: object) =>
    value(
      await saveRow(at.people.translator, translation, {
        row: 'body:p1',
        base: baseOfRow(await rowAt('body:p1')),
        ...write,
      }),
    )
  const machines = { blocks: [paragraph('The machine’s words.')], state: 'draft', origin: 'machine' } as const

  it('are the machine’s until a person edits them', async () => {
    await written(machines)
    expect(await rowAt('body:p1')).toMatchObject({ origin: 'machine', state: 'draft' })
    await written({ blocks: [paragraph('The machine’s own words.')] })
    expect(await rowAt('body:p1')).toMatchObject({ origin: 'human', state: 'draft' })
  })

  it('that a person confirms as they are stay the machine’s in the record of the work', async () => {
    await written(machines)
    await written({ blocks: machines.blocks, state: 'confirmed' })
    expect(await rowAt('body:p1')).toMatchObject({ origin: 'machine', state: 'confirmed' })
    const { work } = await translationNow(at.people.translator, translation)
    expect(work['body:p1']).toMatchObject({ origin: 'machine', authors: [at.people.translator.user.id] })
  })

  it('do not pass as done before somebody has confirmed them', async () => {
    for (const row of await rowsNow(at.people.translator, translation))
      if (row.id !== 'body:p1') value(await writeEnglish(at.people.translator, translation, row))
    await written(machines)
    const submitted = await actOn(at.people.translator, translation, 'submit')
    expect(refusalOf(submitted)).toMatchObject({ code: 'translation.rowsOpen', rows: ['body:p1'] })
  })
})

it('what the house knows goes with the Arabic, and what the draft lacks of it is said', async () => {
  await bilingualStory(at.people)
  const term = { ar: 'قطار', en: 'Coast Train', kind: 'other', note: '' } as const
  const lists = { variantsAr: [], forbiddenAr: [], alternativesEn: [], forbiddenEn: [], contexts: [] }
  value(await createTerm(at.people.editor, { ...term, ...lists }))
  const events = await all(value(await ask()))
  expect(events.at(-1)).toMatchObject({ kind: 'done', lacks: ['Coast Train'] })
  const sent = z
    .object({ messages: z.array(z.object({ content: z.string() })) })
    .parse(machine.asked.at(-1)?.body)
  const arabicOfRow = (await rowAt('body:p1')).sources[0]?.text
  expect(JSON.parse(sent.messages[1]?.content ?? '')).toEqual({
    arabic: arabicOfRow,
    terms: { قطار: 'Coast Train' },
    earlier: [{ arabic: arabicOfRow, english: english['body:p1'] }],
  })
  machine.now(says('The first Coast Train left.'))
  expect((await all(value(await ask()))).at(-1)).toMatchObject({ kind: 'done', lacks: [] })
})

it('the workspace is told nothing of machines where no service is named', async () => {
  const desk = value(await translationDesk(at.people.translator, translation))
  expect(desk.machine).toEqual({ on: false, host: null })
})

it('the switch is for editors and admins, and stands in the record', async () => {
  const set = (person: Person, machineDrafts: boolean) =>
    at.payload.updateGlobal({
      slug: 'newsroom',
      data: { machineDrafts },
      user: person.user,
      overrideAccess: false,
    })
  await turn(false)
  for (const person of [at.people.translator, at.people.writer, at.people.reviewer])
    await expect(set(person, true)).rejects.toThrow()
  await set(at.people.admin, true)
  await set(at.people.editor, false)
  const { rows } = await at.payload.db.pool.query(
    `select "by", data from events where kind = 'newsroom.machineDrafts' order by id desc limit 2`,
  )
  expect(rows.map(({ by, data }) => [Number(by), data.machineDrafts])).toEqual([
    [at.people.editor.user.id, false],
    [at.people.admin.user.id, true],
  ])
  await turn(true)
})

it('an answer that names a service’s trouble is told to nobody in its words', async () => {
  const warn = vi.spyOn(at.payload.logger, 'warn').mockImplementation(() => undefined)
  machine.now(answers(401, { 'Content-Type': 'application/json' }, '{"error":"key the-key is unknown"}'))
  const events = await all(value(await ask()))
  expect(events).toEqual([{ kind: 'refused', refusal: { code: 'machine.denied' } }])
  expect(JSON.stringify(warn.mock.calls)).not.toContain('the-key')
  warn.mockRestore()
})
