import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayFeed } from './mayFeed'
import { penalised, penaltiesOf } from './penalties'
import { scoreMatch } from './scoreMatch'

const told = 'قالت وزارة الدفاع إن 3 جنود قتلوا في هجوم على قاعدة عسكرية شمال البلاد'

describe('scoreMatch', () => {
  test.each([
    ['the same text', told, told, 100],
    ['other quotes, dots and spaces', 'قال: «نعم» ...', 'قال : “نعم” …', 100],
    ['tatweel', 'محمد', 'محـــمد', 100],
    ['other spelling', 'أعلنت القيادة', 'اعلنت القياده', 99],
    ['other digits', 'قتل 3 جنود', 'قتل ٣ جنود', 99],
    ['harakat', 'كُتب', 'كتب', 99],
    ['other numbers', told, told.replace('3', '٧'), 97],
    ['with و and without ال', 'القوات تقدمت نحو المدينة', 'وقوات تقدمت نحو مدينة', 98],
    ['nothing alike', 'طقس صحو', 'اجتماع مجلس الوزراء', 0],
    ['nothing at all', '', '', 0],
  ])('%s', (name, source, candidate, expected) => {
    const score = scoreMatch({ source, candidate })
    if (name === 'nothing alike') expect(score).toBeLessThan(30)
    else expect(score).toBe(expected)
  })

  test('takes texts of any length', () => {
    const endless = 'a '.repeat(200_000)
    expect(scoreMatch({ source: endless, candidate: 'b' })).toBe(0)
  })

  test('follows the formula where one word of four is another', () => {
    // Words: one of four is another; letters: two of seventeen are.
    expect(scoreMatch({ source: 'هذا كتاب عن بغداد', candidate: 'هذا جواب عن بغداد' })).toBe(
      Math.floor(100 * (0.6 * (3 / 4) + 0.4 * (15 / 17))),
    )
  })

  test('counts equal neighbours only where the text is the same', () => {
    expect(scoreMatch({ source: told, candidate: told, neighbours: 1 })).toBe(101)
    expect(scoreMatch({ source: told, candidate: told, neighbours: 2 })).toBe(102)
    expect(scoreMatch({ source: told, candidate: told.replace('3', '4'), neighbours: 2 })).toBe(97)
  })

  const word = fc.constantFrom('قوات', 'القوات', 'في', 'مدينة', '3', '٧', 'و', 'وزير', 'مسيرة', '«نعم»')
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

  test('is the same both ways, between 0 and 100, and 100 for itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const score = scoreMatch({ source: a, candidate: b })
        expect(score).toBe(scoreMatch({ source: b, candidate: a }))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        if (a !== '') expect(scoreMatch({ source: a, candidate: a })).toBe(100)
      }),
    )
  })
})

describe('penalties', () => {
  test('are taken from the score', () => {
    const standing = { origin: 'human', isCorrected: false, isReviewed: true } as const
    expect(penaltiesOf(standing)).toEqual([])
    const all = penaltiesOf({ origin: 'machine', isCorrected: true, isReviewed: false })
    expect([all, penalised(100, all)]).toEqual([['machine', 'corrected', 'unreviewed'], 70])
    expect(penalised(100, penaltiesOf({ ...standing, origin: 'import' }))).toBe(90)
  })
})

describe('mayFeed', () => {
  const now = '2026-05-01T10:00:00.000Z'
  const story = (embargoUntil: string | null, isLive: boolean) => mayFeed({ embargoUntil, isLive }, now)

  test('nothing under embargo before it is live', () => {
    expect([story(null, false), story(null, true)]).toEqual([true, true])
    expect(story('2026-05-01T12:00:00.000+01:00', false)).toBe(false)
    expect([story('2026-05-01T09:00:00Z', false), story('2026-05-01T09:00:00Z', true)]).toEqual([false, true])
    expect(story('2026-05-01T11:00:00Z', true)).toBe(false)
  })
})
