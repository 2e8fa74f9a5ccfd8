import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { readQuery } from '@/domain/search/readQuery'
import { bodyWith, heading, list, listItem, paragraph, quote, textNode } from '@/domain/segments/nodes'
import { fold } from '@/domain/text/fold'
import { stem, stemsOf } from '@/domain/text/stem'
import { messyText } from '@/domain/text/testing/messyText'
import vectors from '@/domain/text/vectors/fold.json'
import type { Edition } from '@/newsroom/editions/types'
import { print } from '@/newsroom/testing/editions'
import { asApp, ask, testPayload } from '@/newsroom/testing/harness'
import { type Search, searchEditions } from './searchEditions'
import { arabicContent, arabicEdition, englishContent, englishEdition } from './testing'

let payload: Payload

/** A story published on this day of January. */
function arabic(article: number, day: number, title: string, ...paragraphs: string[]): Edition {
  const content = arabicContent(Object.fromEntries(paragraphs.map((text, at) => [`b${at}`, text])), { title })
  const firstPublishedAt = `2026-01-${String(day).padStart(2, '0')}T08:00:00.000Z`
  return arabicEdition(1, content, { article, firstPublishedAt, publishedAt: firstPublishedAt, topics: [1] })
}

const found = async (typed: string, more: Partial<Search> = {}) =>
  searchEditions(payload, {
    language: 'ar',
    query: readQuery(typed),
    topic: null,
    from: null,
    to: null,
    page: 1,
    ...more,
  })

const articles = async (typed: string, more?: Partial<Search>) =>
  (await found(typed, more)).hits.map(({ line }) => line.article)

beforeAll(async () => {
  payload = await testPayload()
  await asApp((client) =>
    client.query(`insert into topics (name_ar, name_en, slug, "order")
      values ('المياه', 'Water', 'water', 1), ('الثقافة', 'Culture', 'culture', 2)`),
  )
  const first = arabic(1, 1, 'القوات تعود', 'انسحبت القوات من المدينة.', 'وقال صحفيون إن الهدنة صامدة.')
  await print(first)
  await print(arabic(2, 2, 'ماء الأهوار', 'بقيت قوات صغيرة قرب الماء.'))
  await print({ ...arabic(3, 3, 'موسم الثقافة', 'قرأ صحفي والقوات بعيدة.'), topics: [2] } as Edition)
  await print(
    englishEdition(1, {
      content: { ...englishContent(['x', 'Forces left the city.', 'b0']), title: 'Forces return' },
      arabic: first as ReturnType<typeof arabicEdition>,
      article: 1,
      topics: [1],
    }),
  )
})

describe('the database folds and stems as the code does', () => {
  const odd = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...'ابتةىئؤأإآءهيوكلف٠١٢۳۴5678,.٫٬٪%ـَُِّْٰىٔ') },
        { weight: 2, arbitrary: fc.constantFrom(...'کگپچڤیېھہەٱﷲﻻﺇﻟﻪﯽﮎـﹰﱠ') },
        { weight: 2, arbitrary: fc.constantFrom(...'aZéİıßñøŁ Ωςжש-–"«»؟،') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            '😀',
            '👩‍👩‍👧',
            '🇮🇶',
            '中',
            '\u200f',
            '\u2067',
            '\u200d',
            '\u00ad',
            '\n',
          ),
        },
      ),
      { maxLength: 24 },
    )
    .map((letters) => letters.join(''))
  /** Letters of other scripts are what the operating system's and Node's editions of Unicode say: they differ by years. */
  const others =
    /[^\n -\u{6ff}\u{2000}-\u{2bff}\u{4e00}-\u{9fa5}\u{fb50}-\u{fdff}\u{fe70}-\u{feff}\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1f9ff}]/gu
  const kept = (texts: string[]) => texts.map((text) => text.replace(others, ''))

  test('on the vectors', async () => {
    for (const [text, folded] of vectors) expect((await ask('select fold($1)', [text]))[0]?.fold).toBe(folded)
  })

  test('on any text', async () => {
    const texts = kept([...fc.sample(messyText, 1500), ...fc.sample(odd, 3000)])
    const rows = await ask('select fold(t) from unnest($1::text[]) with ordinality x (t, n) order by n', [
      texts,
    ])
    expect(rows.map((row) => row.fold)).toEqual(texts.map(fold))
  })

  test('on any word', async () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'والبكلفهايتنمةقس'), minLength: 1, maxLength: 10 })
      .map(fold)
    const latin = fc.string({ unit: fc.constantFrom(...'aeiosuyc'), minLength: 1, maxLength: 7 })
    const verb = fc
      .tuple(
        fc.string({ unit: fc.constantFrom(...'aeioulspxyc'), maxLength: 5 }),
        fc.constantFrom('ed', 'ing', 'ied', 'ies', 'eed', 'e', 'es', 'll', 'ss', 'ings'),
      )
      .map((parts) => parts.join(''))
    const english = [...fc.sample(latin, 1000), ...fc.sample(verb, 3000), 'united', 'evenings', 'programme']
    const tokens = kept([...fc.sample(word, 4000), ...english, '12.5%', '50', 'a1s'])
    const rows = await ask(
      'select stem(t), stems(t) from unnest($1::text[]) with ordinality x (t, n) order by n',
      [tokens],
    )
    expect(rows).toEqual(tokens.map((token) => ({ stem: stem(token), stems: stemsOf(token) })))
  })
})

describe('readers find', () => {
  test('a word with and without the article and "and", those first that have it in the title', async () => {
    for (const typed of ['قوات', 'القوات', 'والقوات', 'للقوات'])
      expect(await articles(typed)).toEqual([1, 3, 2])
  })

  test('the singular and the plural', async () => {
    expect(await articles('صحفيين')).toEqual([3, 1])
    expect(await articles('الصحفي')).toEqual([3, 1])
    expect(await articles('cities', { language: 'en' })).toEqual([1])
  })

  test('an English verb in its other forms', async () => {
    expect(await articles('returning', { language: 'en' })).toEqual([1])
    expect(await articles('returned forces', { language: 'en' })).toEqual([1])
  })

  test('only stories that have every word', async () => {
    expect(await articles('القوات الهدنة')).toEqual([1])
    expect(await articles('الهدنة الأهوار')).toEqual([])
  })

  test('by topic and by days of the newsroom', async () => {
    expect(await articles('قوات', { topic: 'culture' })).toEqual([3])
    expect(await articles('قوات', { topic: 'no-such-topic' })).toEqual([1, 3, 2])
    expect(await articles('قوات', { from: '2026-01-02' })).toEqual([3, 2])
    expect(await articles('قوات', { from: '2026-01-02', to: '2026-01-02' })).toEqual([2])
  })

  test('the paragraph with the word, under its number, the word marked as it stands', async () => {
    const { hits } = await found('هدنه')
    expect(hits[0]?.excerpt).toMatchObject({
      number: 2,
      pieces: [{}, { text: 'الهدنة', isMarked: true }, {}],
    })
    const english = await found('force', { language: 'en' })
    expect(english.hits[0]).toMatchObject({
      line: { article: 1, pairSlug: 'الماء-يعود' },
      title: [{ text: 'Forces', isMarked: true }, {}],
      excerpt: { number: 1 },
    })
  })

  test('what is spelled alike where nobody wrote the word', async () => {
    const { hits, amends } = await found('الهدنت')
    expect(hits.map(({ line }) => line.article)).toEqual([1])
    expect(amends?.instead?.text).toBe('الهدنة')
  })

  test('that the other language has it', async () => {
    expect((await found('forces')).amends).toMatchObject({ instead: null, others: 1 })
  })
})

test('a word in bold within a word, lists, quotations and captions are found; a word is not two', async () => {
  const body = bodyWith(
    [
      heading('h2', 'عنوانفرعي', { bid: 'h' }),
      paragraph([textNode('مستش'), textNode('فيات', 1)], { bid: 'p' }),
      quote('اقتباسها', { bid: 'q', by: 'شاعرنا' }),
      list('bullet', [listItem('بندأول', { bid: 'l1' }), listItem('بندثان', { bid: 'l2' })]),
    ],
    'rtl',
  )
  const content = arabicContent(
    {},
    { title: 'متفرقات', body, leadImage: { media: 1, caption: 'تعليقصورة', alt: '' } },
  )
  await print(arabicEdition(1, content, { article: 20 }))
  for (const typed of ['عنوانفرعي', 'مستشفيات', 'اقتباسها', 'شاعرنا', 'بندأول', 'بندثان', 'تعليقصورة'])
    expect(await articles(typed), typed).toEqual([20])
  expect(await articles('بندأولبندثان')).toEqual([])
  expect((await found('شاعرنا')).hits[0]?.excerpt).toMatchObject({ number: 2 })
  expect((await found('تعليقصورة')).hits[0]?.excerpt).toMatchObject({ number: null })
})

test('a correction is found by its new words and not by its old ones; a withdrawn story by none, not even misspelled', async () => {
  await print(arabic(30, 5, 'عنوان أول', 'كلمتقديمة.'))
  expect(await articles('كلمتقديمة')).toEqual([30])
  const second = await print(arabic(30, 5, 'عنوان ثان', 'كلمتحديثة.'))
  expect(await articles('كلمتقديمة')).toEqual([])
  expect(await articles('كلمتحديثة')).toEqual([30])
  await asApp((client) =>
    client.query(`update editions set withdrawn_at = now(), withdrawn_reason = 'خطأ' where id = $1`, [
      second,
    ]),
  )
  expect(await articles('كلمتحديثة')).toEqual([])
  expect((await found('كلمتحديثا')).amends?.instead).toBeNull()
})

test('whatever is typed is answered', async () => {
  const sign = fc.constantFrom(...`'"\\&|!()<>:*%_؟،«»😀\u202e\u0000`, 'القوات', 'OR', ':*', '<->', '~', '^')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 }),
      async (parts) => {
        const { total } = await found(parts.join(' '))
        expect(total).toBeGreaterThanOrEqual(0)
      },
    ),
    { numRuns: 150 },
  )
})
