import { sql } from '@payloadcms/db-postgres'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { changeDetails } from '../articles/changeDetails'
import { groundsOf } from '../facts/grounds'
import { rowsOfWork } from '../facts/rows'
import { learnEarlier } from '../jobs/learnEarlier'
import { ok } from '../refuse'
import { readStory } from '../stories/load'
import { asOwner } from '../testing/harness'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import {
  act,
  actOn,
  bilingualStory,
  draftOf,
  english,
  rowsNow,
  saveText,
  translateAll,
  value,
  writeEnglish,
} from '../testing/stories'
import { inTransaction, type Scope } from '../transaction'
import { approveCleanRows } from '../translations/approveRows'
import { changeTranslationDetails } from '../translations/changeDetails'
import { saveRow } from '../translations/editRow'
import { concordance } from './concordance'
import { learnTranslation } from './learn'
import {
  approve,
  bilingual,
  correct,
  matchesAt,
  render,
  rowAt,
  type Told,
  tell,
  translationOf,
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

async function ask(query: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return (await at.payload.db.pool.query(query, values)).rows
}

/** What the memory offers of a translation: English by row and sentence. */
async function offered(translation: number): Promise<Record<string, unknown>> {
  const units = await ask(
    `select "row", sentence, target_text from memory_units
     where translation = $1 and superseded_at is null and withdrawn_at is null order by id`,
    [translation],
  )
  return Object.fromEntries(
    units.map(({ row, sentence, target_text }) => [`${row}${sentence ?? ''}`, target_text]),
  )
}

const currentIds = async (translation: number) =>
  (
    await ask('select id from memory_units where translation = $1 and superseded_at is null order by id', [
      translation,
    ])
  ).map(({ id }) => id)

/** Counted anew, every word stands in as many current units as the table says. */
async function wrongCounts() {
  return ask(`
    with counted as (
      select language, token, count(*) as units from memory_units u,
        lateral (select distinct unnest(u.tokens) as token) word
      where superseded_at is null and withdrawn_at is null group by 1, 2)
    select token, k.units as kept, c.units as counted
    from memory_tokens k full join counted c using (language, token)
    where coalesce(k.units, 0) <> coalesce(c.units, 0)`)
}

afterEach(async () => {
  expect(await wrongCounts()).toEqual([])
})

/** Approves the English once more, after the reviewer or the system sent it back. */
const again = (translation: number) => approve(at.people, translation)

describe('the memory learns', () => {
  it('every row of a translation when it is approved, but the address', async () => {
    const { translator, reviewer } = at.people
    const { translation } = await bilingualStory(at.people)
    const { slug: _address, ...learned } = english
    expect(await offered(translation)).toEqual(learned)
    const [unit] = await ask(`select * from memory_units where translation = $1 and "row" = 'body:p1'`, [
      translation,
    ])
    expect(unit).toMatchObject({
      kind: 'row',
      language: 'en',
      origin: 'human',
      reviewed: true,
      by_name: `${translator.user.nameAr} · ${translator.user.nameEn}`,
      tokens: ['انطلق', 'اول', 'قطار', 'صباح', 'سبت', 'علي', 'متنه', '#', 'راكبا'],
    })
    expect(Number(unit?.by)).toBe(translator.user.id)
    expect(reviewer.user.id).not.toBe(translator.user.id)
  })

  it('nothing before', async () => {
    const story = await tell(at.people, ['جملة لم يعتمدها أحد بعد'])
    await render(at.people, story.translation, { [rowAt(0)]: 'Nobody has approved this' })
    value(await actOn(at.people.translator, story.translation, 'submit'))
    expect(await offered(story.translation)).toEqual({})
  })

  it('the sentences of a row, where both languages have as many', async () => {
    const story = await bilingual(at.people, [
      ['غادر الوفد المدينة. ولم يصدر تعليق.', 'The delegation left. There was no comment.'],
      ['غادر الوفد الآخر. ولم يصدر بيان.', 'The other delegation left without a statement.'],
    ])
    expect(Object.keys(await offered(story.translation))).toEqual([
      'title',
      'body:q0',
      'body:q00',
      'body:q01',
      'body:q1',
    ])
    expect(await offered(story.translation)).toMatchObject({
      'body:q00': 'The delegation left.',
      'body:q01': 'There was no comment.',
    })
  })

  it('no row that was left out', async () => {
    const { translator } = at.people
    const story = await tell(at.people, ['سطر باق', 'سطر متروك'])
    await render(at.people, story.translation, {})
    const row = (await rowsNow(translator, story.translation)).find(({ id }) => id === rowAt(1))
    if (!row) throw new Error('no row')
    const base = { sources: row.sourceRefs, target: row.target }
    value(await saveRow(translator, story.translation, { row: row.id, base, omit: 'repeated' }))
    await again(story.translation)
    expect(Object.keys(await offered(story.translation))).toEqual(['title', rowAt(0)])
  })

  it('nothing new when nothing changed', async () => {
    const story = await bilingual(at.people, [['بقيت الأسعار على حالها', 'Prices stayed as they were']])
    const before = await currentIds(story.translation)
    value(await actOn(at.people.translator, story.translation, 'revise'))
    await again(story.translation)
    expect(await currentIds(story.translation)).toEqual(before)
  })

  it('corrected English in place of its predecessor, and only that', async () => {
    const { translator } = at.people
    const story = await bilingual(at.people, [
      ['ارتفع النهر كثيراً', 'The river rose somewhat'],
      ['وانخفض في المساء', 'It fell in the evening'],
    ])
    const before = await currentIds(story.translation)
    value(await actOn(translator, story.translation, 'revise'))
    const row = (await rowsNow(translator, story.translation)).find(({ id }) => id === rowAt(0))
    if (!row) throw new Error('no row')
    value(await writeEnglish(translator, story.translation, row, 'The river rose a lot'))
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'The river rose somewhat' })
    await again(story.translation)
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'The river rose a lot' })
    expect((await currentIds(story.translation)).filter((id) => before.includes(id))).toHaveLength(2)
  })
})

describe('a correction of the Arabic', () => {
  it('makes what was learned count for less until its English is approved, then takes its place', async () => {
    const { people } = at
    const story = await bilingual(people, [
      ['أعلنت البلدية إغلاق الجسر القديم غداً', 'The municipality is closing the old bridge tomorrow'],
      ['وتستمر الأعمال طويلاً', 'Works will take long'],
    ])
    const other = await tell(people, ['أعلنت البلدية إغلاق الجسر القديم غداً', 'وتستمر الأعمال طويلاً'])
    expect((await matchesAt(people.translator, other))[0]).toMatchObject({ score: 101, penalties: [] })
    await correct(people, story.id, ['أعلنت البلدية إغلاق الجسر القديم اليوم', 'وتستمر الأعمال طويلاً'])
    expect((await matchesAt(people.translator, other))[0]).toMatchObject({
      score: 91,
      penalties: ['corrected'],
    })
    expect((await matchesAt(people.translator, other, 1))[0]).toMatchObject({ penalties: [] })
    const row = (await rowsNow(people.translator, story.translation)).find(({ id }) => id === rowAt(0))
    if (!row) throw new Error('no row')
    value(await writeEnglish(people.translator, story.translation, row, 'The old bridge closes today'))
    await again(story.translation)
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'The old bridge closes today' })
    const [match] = await matchesAt(people.translator, other)
    expect(match).toMatchObject({ target: 'The old bridge closes today', penalties: [] })
    expect(match?.score).toBeLessThan(99)
  })

  it('counts no longer when it is taken back', async () => {
    const { people } = at
    const first = ['تبدأ الدراسة في مطلع الشهر المقبل']
    const story = await bilingual(people, [[first[0] ?? '', 'School begins early next month']])
    const other = await tell(people, first)
    const penaltiesNow = async () => (await matchesAt(people.translator, other))[0]?.penalties
    value(await act(people.editor2, story.id, 'revise'))
    await correctUpToApproval(story, ['تبدأ الدراسة في منتصف الشهر المقبل'])
    expect(await penaltiesNow()).toEqual(['corrected'])
    value(await act(people.editor, story.id, 'discard'))
    expect(await penaltiesNow()).toEqual([])
  })
})

async function correctUpToApproval({ id }: Told, paragraphs: string[]) {
  const { editor, editor2 } = at.people
  const blocks = paragraphs.map((text, index) => paragraph(text, { bid: `q${index}` }))
  value(await saveText(editor2, id, (now) => ({ ...now, body: bodyWith(blocks, 'rtl') })))
  value(await act(editor2, id, 'submit'))
  value(await act(editor, id, 'approve'))
}

describe('a retraction', () => {
  it('takes what was learned with it, and its reinstatement brings it back', async () => {
    const { people } = at
    const text = 'وصلت الباخرة إلى الميناء بعد تأخير طويل'
    const story = await bilingual(people, [[text, 'The steamer reached the port after a long delay']])
    const other = await tell(people, [text])
    const before = await currentIds(story.translation)
    value(await act(people.editor, story.id, 'retract', { reason: 'wrong' }))
    expect(await offered(story.translation)).toEqual({})
    expect(await matchesAt(people.translator, other)).toEqual([])
    value(await act(people.editor, story.id, 'reinstate', { languages: ['en'] }))
    expect(await currentIds(story.translation)).toEqual(before)
    expect((await matchesAt(people.translator, other))[0]?.score).toBe(101)
  })

  it('leaves the English behind that does not come back with the Arabic', async () => {
    const { people } = at
    const story = await bilingual(people, [['سقط المطر أياماً', 'It rained for days']])
    value(await act(people.editor, story.id, 'retract', { reason: 'wrong' }))
    value(await act(people.editor, story.id, 'reinstate', { languages: [] }))
    expect(await offered(story.translation)).toEqual({})
    value(await actOn(people.editor, story.translation, 'reinstate'))
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'It rained for days' })
  })

  it('of the English alone does the same', async () => {
    const { people } = at
    const story = await bilingual(people, [['هبت رياح شديدة', 'Strong winds blew']])
    value(await actOn(people.editor, story.translation, 'withdraw', { reason: 'wrong' }))
    expect(await offered(story.translation)).toEqual({})
    value(await actOn(people.editor, story.translation, 'reinstate'))
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'Strong winds blew' })
  })

  it('of English that is mended and approved anew brings only the new back', async () => {
    const { people } = at
    const story = await bilingual(people, [['انخفض سعر القمح', 'The price of wheat rose']])
    value(await actOn(people.editor, story.translation, 'withdraw', { reason: 'wrong' }))
    value(await actOn(people.editor, story.translation, 'revise'))
    const row = (await rowsNow(people.translator, story.translation)).find(({ id }) => id === rowAt(0))
    if (!row) throw new Error('no row')
    value(await writeEnglish(people.translator, story.translation, row, 'The price of wheat fell'))
    await again(story.translation)
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'The price of wheat fell' })
    expect(await currentIds(story.translation)).toHaveLength(2)
  })
})

describe('an embargo', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
  const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString()

  it('keeps a story out of the memory until it is live', async () => {
    const { writer, editor, editor2, translator, reviewer } = at.people
    const id = await draftOf(writer)
    value(await changeDetails(writer, id, { embargoUntil: inAnHour() }))
    value(await act(writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const translation = await translationOf(editor, id)
    value(await actOn(editor, translation, 'assign', { translator: translator.user.id }))
    for (const row of await rowsNow(translator, translation))
      value(await writeEnglish(translator, translation, row))
    value(await changeTranslationDetails(editor, translation, { reviewer: reviewer.user.id }))
    await again(translation)
    expect(await offered(translation)).toEqual({})
    value(await changeDetails(editor, id, { embargoUntil: anHourAgo() }))
    expect(await offered(translation)).toEqual({})
    value(await act(editor2, id, 'publish'))
    expect(Object.keys(await offered(translation))).toHaveLength(5)
  })

  it('that is set after the approval hides what was learned', async () => {
    const { people } = at
    const text = 'يفتتح المتحف قاعة المخطوطات في الربيع'
    const { writer, editor } = people
    const id = await draftOf(writer)
    value(
      await saveText(writer, id, (now) => ({
        ...now,
        body: bodyWith([paragraph(text, { bid: 'q0' })], 'rtl'),
      })),
    )
    value(await act(writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const translation = await translationOf(editor, id)
    await translateAll(people.translator, translation)
    await again(translation)
    const other = await tell(people, [text])
    expect(await matchesAt(people.translator, other)).toHaveLength(1)
    value(await changeDetails(editor, id, { embargoUntil: inAnHour() }))
    expect(await matchesAt(people.translator, other)).toEqual([])
  })
})

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
      const story = await readStory(scope, id)
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
    at.payload.db.pool.once('acquire', (client) => client.on('error', () => undefined))
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
