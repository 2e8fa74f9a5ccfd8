import { chunksOf } from '@/newsroom/machine/chunksOf'
import { eventsOf } from '@/newsroom/machine/eventStream'
import { type FakeMachine, startFakeMachine } from '@/newsroom/machine/testing/fakeMachine'
import { answers, breaksAfter, conversation, said } from '@/newsroom/machine/testing/manners'
import { findFreePort } from '../scripts/lib/port.mjs'
import type { RunningProduct } from '../scripts/testing/productServer'
import { press } from './support/alive'
import type { Desk } from './support/desk'
import { serverVariables, startAnotherServer } from './support/server'
import { move, must, publishedStory, rowsOf } from './support/stories'
import { expect, test } from './support/test'
import { everythingWritten, fieldOf, openWorkspace, rowInHand, rowOf } from './support/workspace'

/** A server of its own, for only this one is told of a machine: everywhere else there are no machine drafts. */
let machine: FakeMachine
let server: RunningProduct

test.skip(!process.env[serverVariables], 'needs a newsroom that the tests started themselves')

test.beforeAll(async () => {
  machine = await startFakeMachine()
  server = await startAnotherServer(await findFreePort(), {
    MACHINE_PROVIDER: 'openai',
    MACHINE_URL: machine.url,
    MACHINE_KEY: 'the-key',
    MACHINE_MODEL: 'the-model',
  })
})

test.afterAll(async () => {
  await server.stop()
  await machine.stop()
})

const host = () => new URL(machine.url).host

const turnOn = (editor: Desk) => must(editor, 'POST', '/api/globals/newsroom', { machineDrafts: true })

interface Bench {
  translator: Desk
  translation: number
  /** A paragraph of the body, without English. */
  row: string
}

/** A translator at a claimed story, with a paragraph in hand and its field open. */
async function bench(
  newsroom: { at: (part: 'writer' | 'editor' | 'translator', language: 'ar' | 'en') => Promise<Desk> },
  language: 'ar' | 'en' = 'en',
): Promise<Bench> {
  const editor = await newsroom.at('editor', 'ar')
  await turnOn(editor)
  const story = await publishedStory({ writer: await newsroom.at('writer', 'ar'), editor })
  const translator = await newsroom.at('translator', language)
  await move(translator, ['translations', story.translation], 'claim')
  const rows = await rowsOf(translator, story.translation)
  const row = rows.find(({ id }) => id.startsWith('body:'))?.id ?? ''
  await openWorkspace(translator, story.translation, row, server.origin)
  await translator.page.keyboard.press('Enter')
  await expect(fieldOf(translator)).toBeFocused()
  return { translator, translation: story.translation, row }
}

const stored = async ({ translator, translation, row }: Bench) =>
  (await rowsOf(translator, translation)).find(({ id }) => id === row)

test('a draft comes word by word, says that it is a machine’s, and is a person’s once she has edited it', async ({
  newsroom,
}) => {
  const at = await bench(newsroom, 'ar')
  const { page, t } = at.translator
  const talk = conversation()
  machine.now(talk.manner)
  await page.keyboard.press('Alt+g')
  const way = page.getByRole('region', { name: t('machine:english', { number: 4 }) })
  await expect(page.getByText(t('machine:underway'))).toBeVisible()
  await expect(page.getByText(host())).toBeVisible()
  await talk.say('The mobile library ')
  await expect(rowInHand(at.translator)).toContainText('The mobile library')
  await expect(fieldOf(at.translator)).toHaveCount(0)
  await talk.say('set out with 1,240 books.')
  await expect(rowInHand(at.translator)).toContainText('set out with 1,240 books.')
  expect((await stored(at))?.targetText).toBe('')
  await talk.end()
  await expect(way).toHaveCount(0)
  await expect(fieldOf(at.translator)).toBeFocused()
  await expect(fieldOf(at.translator)).toHaveText('The mobile library set out with 1,240 books.')
  await expect(rowInHand(at.translator)).toContainText(t('machine:mark'))
  await everythingWritten(at.translator)
  expect(await stored(at)).toMatchObject({ origin: 'machine', state: 'draft' })

  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Really.')
  await expect(rowInHand(at.translator)).not.toContainText(t('machine:mark'))
  await everythingWritten(at.translator)
  expect(await stored(at)).toMatchObject({
    origin: 'human',
    targetText: 'The mobile library set out with 1,240 books. Really.',
  })
})

test('a draft that is confirmed as it is loses its mark; one that is undone was never there', async ({
  newsroom,
}) => {
  const at = await bench(newsroom)
  const { page, t } = at.translator
  await page.keyboard.type('By hand')
  const talk = conversation()
  machine.now(talk.manner)
  await page.keyboard.press('Alt+g')
  await talk.say('By machine')
  await talk.end()
  await expect(fieldOf(at.translator)).toHaveText('By machine')
  await page.keyboard.press('Control+z')
  await expect(fieldOf(at.translator)).toHaveText('By hand')
  await expect(rowInHand(at.translator)).not.toContainText(t('machine:mark'))
  await page.keyboard.press('Control+y')
  await expect(fieldOf(at.translator)).toHaveText('By machine')
  await expect(rowInHand(at.translator)).toContainText(t('machine:mark'))
  await page.keyboard.press('Control+Enter')
  await expect(rowOf(at.translator, at.row)).not.toHaveAttribute('aria-current')
  await expect(rowOf(at.translator, at.row)).not.toContainText(t('machine:mark'))
  await everythingWritten(at.translator)
  expect(await stored(at)).toMatchObject({ origin: 'machine', state: 'confirmed', targetText: 'By machine' })
})

test('a draft that fails, breaks off or is cancelled leaves the row as it was, and says so', async ({
  newsroom,
}) => {
  const at = await bench(newsroom)
  const { page, t } = at.translator
  await page.keyboard.type('By hand')
  await everythingWritten(at.translator)
  const before = await stored(at)
  const asWas = async () => {
    await expect(fieldOf(at.translator)).toBeFocused()
    await expect(fieldOf(at.translator)).toHaveText('By hand')
    expect(await stored(at)).toEqual(before)
  }
  for (const [manner, code] of [
    [answers(500), 'failed'],
    [breaksAfter(said('Half a ')), 'cutOff'],
    [answers(429, { 'Retry-After': '5' }), 'busy'],
  ] as const) {
    machine.now(manner)
    await page.keyboard.press('Alt+g')
    await expect(page.getByText(t(`refusals:machine.${code}`))).toBeVisible()
    await asWas()
  }
  const talk = conversation()
  machine.now(talk.manner)
  await press(rowInHand(at.translator).getByRole('button', { name: t('machine:draft') }))
  await talk.say('Half a ')
  await expect(rowInHand(at.translator)).toContainText('Half a')
  await page.keyboard.press('Escape')
  await expect(page.getByText(t('machine:cancelled'))).toBeVisible()
  await asWas()
  // Nobody is left talking to nobody.
  await machine.asked.at(-1)?.closed
})

test('words leave the server as they come, and nobody is held back by what compresses', async ({
  newsroom,
}) => {
  const at = await bench(newsroom)
  const talk = conversation()
  machine.now(talk.manner)
  const row = await stored(at)
  const cookies = await at.translator.page.context().cookies()
  const answer = await fetch(
    `${server.origin}/api/translations/${at.translation}/rows/${encodeURIComponent(at.row)}/machine-draft`,
    {
      method: 'POST',
      headers: {
        Origin: server.origin,
        Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
        'Content-Type': 'application/json',
        'Accept-Encoding': 'gzip, br',
      },
      body: JSON.stringify({ base: { sources: row?.sourceRefs, target: row?.target } }),
    },
  )
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  expect(answer.headers.get('content-encoding')).toBeNull()
  const events = eventsOf(chunksOf(answer.body))
  await talk.say('One')
  expect((await events.next()).value).toEqual({ event: 'message', data: '{"text":"One"}' })
  await talk.say(' two')
  expect((await events.next()).value).toEqual({ event: 'message', data: '{"text":" two"}' })
  await talk.end()
  const data = '{"text":"One two","lacks":[]}'
  expect((await events.next()).value).toEqual({ event: 'done', data })
  expect((await events.next()).done).toBe(true)
})

test('machine drafts are to be had where both the server and an editor say so, and nowhere else', async ({
  newsroom,
}) => {
  const editor = await newsroom.at('editor', 'en')
  await must(editor, 'POST', '/api/globals/newsroom', { machineDrafts: false })
  const { page, t } = editor
  await page.goto(`${server.origin}/desk/settings`)
  const choice = page.getByRole('checkbox', { name: t('machine:switch') })
  await expect(choice).not.toBeChecked()
  await expect(page.getByText(host())).toBeVisible()
  await choice.check({ force: true })
  await press(page.getByRole('button', { name: t('people:settings.save') }))
  await expect(page.getByText(t('people:settings.saved'))).toBeVisible()

  const at = await bench(newsroom)
  const button = at.translator.page.getByRole('button', { name: at.translator.t('machine:draft') })
  await expect(button).toBeVisible()
  await openWorkspace(at.translator, at.translation, at.row)
  await at.translator.page.keyboard.press('Enter')
  await expect(fieldOf(at.translator)).toBeFocused()
  await expect(button).toHaveCount(0)
  const row = await stored(at)
  const path = `/api/translations/${at.translation}/rows/${encodeURIComponent(at.row)}/machine-draft`
  const base = { sources: row?.sourceRefs, target: row?.target }
  const { status, body } = await at.translator.ask('POST', path, { base })
  expect([status, body]).toMatchObject([422, { error: { code: 'machine.off' } }])
})
