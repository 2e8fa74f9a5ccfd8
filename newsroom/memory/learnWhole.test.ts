import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { groundsOf } from '../facts/grounds'
import { rowsOfWork } from '../facts/rows'
import { learnEarlier } from '../jobs/learnEarlier'
import { ok } from '../refuse'
import { loadStory } from '../stories/load'
import { ask, asOwner } from '../testing/harness'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { actOn, value } from '../testing/stories'
import { inTransaction, type Scope } from '../transaction'
import { approveCleanRows } from '../translations/approveRows'
import { concordance } from './concordance'
import { learnTranslation } from './learn'
import {
  bilingual,
  correct,
  currentIds,
  matchesAt,
  offered,
  render,
  rowAt,
  type Told,
  tell,
  withCountedWords,
} from './testing'

/** The same numbers from 0 to 1 in every run: Lehmer's generator. */
function steadyRandom(): () => number {
  let seed = 20_191
  return () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
}

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})
withCountedWords()

describe('learning', () => {
  async function submitted(text: string): Promise<Told> {
    const { translator, reviewer } = at.people
    const story = await tell(at.people, [text])
    await render(at.people, story.translation, {})
    value(await actOn(translator, story.translation, 'submit'))
    value(await approveCleanRows(reviewer, story.translation))
    return story
  }

  it('takes a word without an end, which is found by its beginning', async () => {
    // Letters without a pattern: what repeats itself is packed so small that an index takes it.
    const random = steadyRandom()
    const wordOf = (letters: string) =>
      Array.from({ length: 9_000 }, () => letters[Math.floor(random() * letters.length)]).join('')
    const [endless, english] = [wordOf('ابتثجحخدذرزسشصضطظعغفقكلمنهي'), wordOf('abcdefghijklmnop')]
    const story = await bilingual(at.people, [[endless, english]])
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: english })
    const other = await tell(at.people, [endless])
    expect(await matchesAt(at.people.reviewer, other)).toHaveLength(1)
    for (const query of [endless, english]) {
      expect(value(await concordance(at.people.writer, { query, before: null })).next).toBeNull()
    }
  })

  it('of many approvals at once learns all of them', async () => {
    const words = ['قال', 'وزير', 'مدينة', 'جسر', 'نهر', 'قطار']
    const stories: Told[] = []
    for (const [turn] of words.entries()) {
      stories.push(await submitted([...words.slice(turn), ...words.slice(0, turn)].join(' ')))
    }
    const approved = await Promise.all(
      stories.map(({ translation }) => actOn(at.people.reviewer, translation, 'approve')),
    )
    expect(approved.every(({ ok }) => ok)).toBe(true)
    for (const { translation } of stories) expect(Object.keys(await offered(translation))).toHaveLength(2)
  })

  /** Learns a translation in a transaction that comes to a bad end. */
  function learnAnd({ id, translation }: Told, end: (scope: Scope) => Promise<void>) {
    return inTransaction(at.people.reviewer, async (scope) => {
      const story = await loadStory(scope, id)
      const record = story?.translations.find((one) => one.id === translation)
      if (!story || !record) throw new Error('no story')
      const rows = rowsOfWork(story.article, await groundsOf(scope, story), record)
      await learnTranslation(scope, { article: story.article, translation: record, rows })
      await end(scope)
      return ok(null)
    })
  }

  it('leaves nothing behind when its transaction ends badly', async () => {
    const story = await submitted('نص لا يحفظه أحد في هذه الليلة')
    const broken = learnAnd(story, async () => {
      throw new Error('a bug')
    })
    await expect(broken).rejects.toThrow('a bug')
    const cut = learnAnd(story, async ({ db }) => {
      await db.execute(sql`select pg_terminate_backend(pg_backend_pid())`)
    })
    await expect(cut).rejects.toThrow()
    expect(await currentIds(story.translation)).toEqual([])
  })

  it('from before there was a memory is made up for, once', async () => {
    const { people } = at
    const live = await bilingual(people, [['شارك في السباق عداؤون كثيرون', 'Many runners took part']])
    const changing = await bilingual(people, [
      ['فاز الفريق الأحمر', 'The red team won'],
      ['وخسر الأزرق', 'The blue lost'],
    ])
    await correct(people, changing.id, ['فاز الفريق الأخضر', 'وخسر الأزرق'])
    const before = [await offered(live.translation), await offered(changing.translation)]
    await asOwner((client) => client.query('truncate memory_units, memory_tokens'))
    await learnEarlier(at.payload)
    expect([await offered(live.translation), await offered(changing.translation)]).toEqual(before)
    expect(
      await ask('select "row" from memory_units where translation = $1 and corrected_at is not null', [
        changing.translation,
      ]),
    ).toEqual([{ row: rowAt(0) }])
    const ids = await ask('select max(id) from memory_units')
    await learnEarlier(at.payload)
    expect(await ask('select max(id) from memory_units')).toEqual(ids)
  })
})
