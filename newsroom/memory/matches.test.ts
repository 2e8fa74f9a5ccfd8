import { beforeAll, describe, expect, it } from 'vitest'
import { changeDetails } from '../articles/changeDetails'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { somebody } from '../testing/people'
import { actOn, refusalOf, rowsNow, value, writeEnglish } from '../testing/stories'
import { concordance } from './concordance'
import { matchesOfRow } from './matchesOfRow'
import { prefill } from './prefill'
import { approve, bilingual, matchesAt, render, rowAt, tell } from './testing'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const shown = async (paragraphs: string[], index = 0) => {
  const story = await tell(at.people, paragraphs)
  return matchesAt(at.people.translator, story, index)
}

describe('matches for a row', () => {
  it('are exact, and more so where the texts around it are the same', async () => {
    const { translator } = at.people
    await bilingual(at.people, [
      ['وصلت دفعة من القمح إلى الصوامع', 'A batch of wheat reached the silos'],
      ['وتكفي البلاد زمناً طويلاً', 'It will last the country a long time'],
      ['وتصل دفعة أخرى قريباً', 'Another batch arrives soon'],
    ])
    const both = await tell(at.people, [
      'وصلت دفعة من القمح إلى الصوامع',
      'وتكفي البلاد زمناً طويلاً',
      'وتصل دفعة أخرى قريباً',
    ])
    const [match] = await matchesAt(translator, both, 1)
    expect(match).toMatchObject({
      score: 102,
      target: 'It will last the country a long time',
      part: null,
      origin: 'human',
      byName: `${translator.user.nameAr} · ${translator.user.nameEn}`,
      substituted: [],
    })
    expect(match?.title).toMatch(/^حكاية/)
    expect((await matchesAt(translator, both, 2))[0]?.score).toBe(102)
    expect(
      (await shown(['مقدمة أخرى', 'وتكفي البلاد زمناً طويلاً', 'وتصل دفعة أخرى قريباً'], 1))[0]?.score,
    ).toBe(101)
    expect((await shown(['مقدمة', 'وتكفي البلاد زمناً طويلاً', 'خاتمة'], 1))[0]?.score).toBe(100)
    expect((await shown(['مقدمة', 'وتكفي البلاد زمنا طويلا', 'خاتمة'], 1))[0]?.score).toBe(99)
  })

  it('put the numbers in where nothing else differs', async () => {
    await bilingual(at.people, [
      ['نقلت العبّارات 1250 راكباً منذ الصباح', 'The ferries carried 1,250 passengers since morning'],
      ['بين 40 و40 راكباً على كل متن', 'Between forty and 40 passengers aboard each'],
    ])
    const [match] = await shown(['نقلت العبّارات ١٤٣٠٠ راكباً منذ الصباح'])
    expect(match).toMatchObject({ score: 97, target: 'The ferries carried 14,300 passengers since morning' })
    expect(match?.substituted.map(({ start, end }) => match.target.slice(start, end))).toEqual(['14,300'])
    const [left] = await shown(['بين 50 و40 راكباً على كل متن'])
    expect(left).toMatchObject({
      score: 95,
      target: 'Between forty and 40 passengers aboard each',
      substituted: [],
    })
  })

  it('are alike from 70 on', async () => {
    await bilingual(at.people, [
      [
        'أطلقت بلدية عين السرو حملة لتنظيف شاطئ المدينة',
        'Ain al-Sarw launched a drive to clean the city beach',
      ],
    ])
    const [match] = await shown(['أطلقت بلدية عين السرو حملة لتنظيف ميناء المدينة'])
    expect(match?.score).toBeGreaterThanOrEqual(80)
    expect(match?.score).toBeLessThan(95)
    expect(await shown(['عقد مجلس الوزراء اجتماعاً طارئاً بحث فيه أسعار الوقود'])).toEqual([])
  })

  it('render single sentences where nothing renders the whole', async () => {
    await bilingual(at.people, [
      [
        'توقف العمل في المصنع. وغادر العمال قبل المغيب.',
        'Work at the factory stopped. The workers left before sunset.',
      ],
    ])
    const text = 'قال المدير إن الآلات قديمة. وغادر العمال قبل المغيب.'
    const [match] = await shown([text])
    expect(match).toMatchObject({ target: 'The workers left before sunset.' })
    expect(match?.part && text.slice(match.part.start, match.part.end)).toBe('وغادر العمال قبل المغيب.')
    expect((await shown(['توقف العمل في المصنع. وغادر العمال قبل المغيب.'])).map(({ part }) => part)).toEqual(
      [null],
    )
  })

  it('tell the same English once, the best first, nine at most', async () => {
    const arabic = 'انتهت الجولة من دون فائز'
    const said = (turn: number) =>
      turn < 2 ? 'Nobody won the round' : `No winner in the round ${'really '.repeat(turn)}`.trim()
    await bilingual(
      at.people,
      Array.from({ length: 11 }, (_, turn) => [arabic, said(turn)] as const),
    )
    const matches = await shown([arabic])
    expect(matches).toHaveLength(9)
    expect(new Set(matches.map(({ target }) => target)).size).toBe(9)
    expect(matches.map(({ score }) => score)).toEqual(
      [...matches.map(({ score }) => score)].sort((a, b) => b - a),
    )
  })

  it('are never the row’s own, but may be another row of the same story', async () => {
    const twice = 'كرر المذيع الخبر في النشرة'
    const story = await bilingual(at.people, [
      [twice, 'The newsreader said it again'],
      ['فاصل', 'Break'],
    ])
    expect(await matchesAt(at.people.translator, story)).toEqual([])
    const again = await bilingual(at.people, [
      [twice, 'The presenter repeated the item'],
      [`${twice}`, 'Again the presenter said it'],
    ])
    expect((await matchesAt(at.people.translator, again, 0)).map(({ target }) => target)).toContain(
      'Again the presenter said it',
    )
  })

  it('are for whoever may see the row', async () => {
    const story = await tell(at.people, ['سطر يراه من يعمل هنا'])
    const nobody = await somebody(at.payload)
    expect(refusalOf(await matchesOfRow(nobody, story.translation, rowAt(0))).code).toBe('document.notFound')
    expect(refusalOf(await matchesOfRow(at.people.writer, story.translation, 'body:zz')).code).toBe(
      'row.missing',
    )
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString()
    value(await changeDetails(at.people.editor, story.id, { embargoUntil }))
    expect(refusalOf(await matchesOfRow(at.people.reviewer, story.translation, rowAt(0))).code).toBe(
      'document.notFound',
    )
  })

  it('are none for an address', async () => {
    const story = await tell(at.people, ['نص'])
    expect(value(await matchesOfRow(at.people.translator, story.translation, 'slug')).matches).toEqual([])
  })
})

describe('prefilling', () => {
  it('puts the very same that was approved into empty rows, as drafts to be confirmed', async () => {
    const { translator, editor } = at.people
    await bilingual(at.people, [
      ['تفتح المكتبة أبوابها صباحاً', 'The library opens in the morning'],
      ['وتغلق عند المغيب', 'It closes at sunset'],
      ['في المكتبة 1200 كتاب', 'The library has 1,200 books'],
    ])
    const story = await tell(at.people, [
      'تفتح المكتبة أبوابها صباحاً',
      'وتغلق عند المغيب',
      'في المكتبة 1300 كتاب',
      'جملة جديدة',
    ])
    expect(refusalOf(await prefill(translator, story.translation)).code).toBe('role.missing')
    value(await actOn(translator, story.translation, 'claim'))
    const mine = (await rowsNow(translator, story.translation)).find(({ id }) => id === rowAt(1))
    if (!mine) throw new Error('no row')
    value(await writeEnglish(translator, story.translation, mine, 'Closing time is sunset'))
    const { filled, rows } = value(await prefill(translator, story.translation))
    expect(filled).toEqual([rowAt(0)])
    const row = rows.find(({ id }) => id === rowAt(0))
    expect(row).toMatchObject({
      targetText: 'The library opens in the morning',
      state: 'draft',
      origin: 'memory',
      match: { score: 101 },
      authors: [translator.user.id],
    })
    expect(rows.find(({ id }) => id === rowAt(1))?.targetText).toBe('Closing time is sunset')
    expect(refusalOf(await actOn(translator, story.translation, 'submit')).code).toBe('translation.rowsOpen')
    const { docs } = await at.payload.find({
      collection: 'events',
      where: {
        and: [{ translation: { equals: story.translation } }, { kind: { equals: 'translation.prefill' } }],
      },
      overrideAccess: true,
    })
    expect(docs.map(({ data }) => data)).toEqual([{ rows: [rowAt(0)] }])
    expect(value(await prefill(translator, story.translation)).filled).toEqual([])
    expect(refusalOf(await prefill(editor, story.translation)).code).toBe('role.missing')
  })

  it('uses nothing that came from a machine, was corrected since or withdrawn', async () => {
    const { translator, reviewer, editor } = at.people
    const story = await bilingual(at.people, [
      ['أزهر اللوز باكراً', 'The almonds blossomed early'],
      ['وتأخر المشمش', 'The apricots were late'],
    ])
    const mark = async (column: string, row: string) =>
      at.payload.db.pool.query(`update memory_units set ${column} where translation = $1 and "row" = $2`, [
        story.translation,
        row,
      ])
    await mark(`origin = 'machine'`, rowAt(0))
    await mark('corrected_at = now()', rowAt(1))
    const other = await tell(at.people, ['أزهر اللوز باكراً', 'وتأخر المشمش'])
    value(await actOn(translator, other.translation, 'claim'))
    const scores = [0, 1].map(async (index) => (await matchesAt(reviewer, other, index))[0]?.score)
    expect(await Promise.all(scores)).toEqual([86, 92])
    expect(value(await prefill(translator, other.translation)).filled).toEqual([])
    value(await actOn(editor, story.translation, 'withdraw', { reason: 'wrong' }))
    expect(await matchesAt(reviewer, other)).toEqual([])
  })

  it('is learned as what it is once somebody confirmed it and it was approved', async () => {
    const { translator } = at.people
    await bilingual(at.people, [['نامت القرية مبكراً', 'The village went to sleep early']])
    const story = await tell(at.people, ['نامت القرية مبكراً'])
    value(await actOn(translator, story.translation, 'claim'))
    value(await prefill(translator, story.translation))
    for (const row of await rowsNow(translator, story.translation)) {
      const text = row.targetText === '' ? 'A headline' : row.targetText
      value(await writeEnglish(translator, story.translation, row, text))
    }
    await approve(at.people, story.translation)
    const { rows } = await at.payload.db.pool.query(
      'select origin from memory_units where translation = $1 and "row" = $2',
      [story.translation, rowAt(0)],
    )
    expect(rows).toEqual([{ origin: 'memory' }])
  })
})

describe('concordance', () => {
  const find = async (query: string, before: number | null = null) =>
    value(await concordance(at.people.writer, { query, before }))

  it('finds words and phrases of either script, newest first', async () => {
    const told = await bilingual(at.people, [
      ['عبرت القافلة الصحراء الكبرى', 'The caravan crossed the great desert'],
      ['وفي الصحراء بئر قديمة للقافلة', 'In the desert is an old well for the caravan'],
    ])
    const [newest, older] = (await find('القافلة')).hits
    expect([newest?.target, older?.target]).toEqual([
      'In the desert is an old well for the caravan',
      'The caravan crossed the great desert',
    ])
    expect(newest).toMatchObject({ article: told.id, origin: 'human', targetSpans: [] })
    expect(newest?.sourceSpans.map(({ start, end }) => newest.source.slice(start, end))).toEqual(['للقافلة'])
    expect((await find('"الصحراء الكبرى"')).hits).toHaveLength(1)
    const english = (await find('"great DESERT"')).hits
    expect(english).toHaveLength(1)
    expect(english[0]?.targetSpans).toHaveLength(1)
  })

  it('goes on where it stopped', async () => {
    const paragraphs = Array.from(
      { length: 35 },
      (_, turn) => [`بند فريد ${turn}`, `Unique clause ${turn}`] as const,
    )
    await bilingual(at.people, paragraphs)
    const first = await find('unique clause')
    expect([first.hits.length, first.hits[0]?.target]).toEqual([30, 'Unique clause 34'])
    const second = await find('unique clause', first.next)
    expect([second.hits.length, second.next]).toEqual([5, null])
  }, 120_000)

  it.each([
    '',
    '   ',
    '"',
    "'; drop table memory_units; --",
    '%_\\',
    '{}',
    '\u0000',
    '…'.repeat(9_999),
    '"(][',
  ])('takes %j', async (query) => {
    expect((await find(query)).hits).toEqual([])
  })

  it('finds nothing for an account without a role', async () => {
    const nobody = await somebody(at.payload)
    expect(value(await concordance(nobody, { query: 'desert', before: null })).hits).toEqual([])
  })

  it('shows nothing of English that is not approved', async () => {
    const story = await tell(at.people, ['كلمة سرية للغاية'])
    await render(at.people, story.translation, { [rowAt(0)]: 'A top secret word' })
    expect((await find('secret')).hits).toEqual([])
  })
})
