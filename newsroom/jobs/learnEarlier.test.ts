import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  approve,
  bilingual,
  currentIds,
  offered,
  render,
  rowAt,
  type Told,
  tell,
  withCountedWords,
} from '../memory/testing'
import { asApp, ask, asOwner } from '../testing/harness'
import { openNewsroom } from '../testing/open'
import { act, value } from '../testing/stories'
import { learnEarlier } from './learnEarlier'

const at = await openNewsroom()
withCountedWords()

let stories: Told[] = []
let before: Record<string, unknown>[] = []

const offeredNow = () => Promise.all(stories.map(({ translation }) => offered(translation)))

const forget = () => asOwner((client) => client.query('truncate memory_units, memory_tokens'))

/** Three stories from before there was a memory. */
beforeEach(async () => {
  stories = []
  for (const [arabic, english] of [
    ['فتح السوق باكراً', 'The market opened early'],
    ['ووصل الباعة ليلاً', 'The sellers came at night'],
    ['وغادر الزوار ظهراً', 'The visitors left at noon'],
  ] as const)
    stories.push(await bilingual(at.people, [[arabic, english]]))
  before = await offeredNow()
  await forget()
})

/** Holds an article's row while `meanwhile` runs, so that whoever comes to this story waits. */
const whileLocked = (article: number, meanwhile: () => Promise<void>) =>
  asOwner(async (client) => {
    await client.query('begin')
    await client.query('select from articles where id = $1 for update', [article])
    await meanwhile()
    await client.query('rollback')
  })

/** The connection of the newsroom that waits for a lock. */
const waiting = () =>
  asApp(async (client) => {
    const { rows } = await client.query(`select pid from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`)
    return rows.map(({ pid }) => Number(pid))
  })

const someoneWaits = () => expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1)

describe('what was approved before there was a memory', () => {
  it('is learned once, also by two servers that start at the same time', async () => {
    const failed = vi.spyOn(at.payload.logger, 'error')
    await Promise.all([learnEarlier(at.payload), learnEarlier(at.payload)])
    expect(failed).not.toHaveBeenCalled()
    expect(await offeredNow()).toEqual(before)
    const ids = await ask('select count(*)::int as units, max(id) from memory_units')
    await learnEarlier(at.payload)
    expect(await ask('select count(*)::int as units, max(id) from memory_units')).toEqual(ids)
  })

  it('is learned by the next server where one went down, and what comes behind it need not wait', async () => {
    const failed = vi.spyOn(at.payload.logger, 'error').mockImplementation(() => {})
    const [first, second, third] = stories
    if (!first || !second || !third) throw new Error('three stories')
    let run: Promise<void> = Promise.resolve()
    await whileLocked(second.id, async () => {
      run = learnEarlier(at.payload)
      await someoneWaits()
      expect(await offered(first.translation)).toEqual(before[0])
      await asApp(async (client) => client.query('select pg_terminate_backend($1)', await waiting()))
      await run
    })
    expect(failed.mock.calls.map(([about]) => about)).toMatchObject([{ translation: second.translation }])
    expect(await offeredNow()).toEqual([before[0], {}, before[2]])
    const learned = await currentIds(first.translation)
    failed.mockRestore()
    await learnEarlier(at.payload)
    expect(await offeredNow()).toEqual(before)
    expect(await currentIds(first.translation)).toEqual(learned)
  })

  it('stays away where its story is taken back before its turn, and after that', async () => {
    const [first] = stories
    if (!first) throw new Error('three stories')
    const { people } = at
    const unpublished = await tell(people, ['وبقي الحراس وحدهم'])
    await render(people, unpublished.translation, { [rowAt(0)]: 'The guards stayed alone' })
    await approve(people, unpublished.translation)
    await forget()
    let run: Promise<void> = Promise.resolve()
    await whileLocked(first.id, async () => {
      run = learnEarlier(at.payload)
      await someoneWaits()
      value(await act(people.editor, unpublished.id, 'retract', { reason: 'wrong' }))
    })
    await run
    expect(await offeredNow()).toEqual(before)
    expect(await offered(unpublished.translation)).toEqual({})
    value(await act(people.editor, unpublished.id, 'revise'))
    await learnEarlier(at.payload)
    expect(await offered(unpublished.translation)).toEqual({})
  })

  it('does not come back by a server that saw it before it was learned and taken back', async () => {
    const [first, second] = stories
    if (!first || !second) throw new Error('three stories')
    let slow: Promise<void> = Promise.resolve()
    await whileLocked(first.id, async () => {
      slow = learnEarlier(at.payload)
      await someoneWaits()
      const { translation } = second
      await asOwner((client) =>
        client.query(`insert into memory_units (language, kind, source_text, target_text, source_key, fold_key,
          translation, "row", origin, learned_at, withdrawn_at)
          select 'en', 'row', 'وصل', 'came', 'k', 'f', ${translation}, '${rowAt(0)}', 'human', now(), now()`),
      )
    })
    await slow
    expect(await offered(second.translation)).toEqual({})
  })
})
