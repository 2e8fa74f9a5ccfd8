import { expect, test } from 'vitest'
import { bodyWith, emptyBody } from '@/domain/segments/nodes'
import { overridesOf } from '@/domain/segments/overridesOf'
import { statusOfRows } from '@/domain/segments/statusOfRows'
import type { WorkByRow } from '@/domain/segments/writing'
import { withOverride, withoutOverride } from './recordOverride'

const leadImage = null
const article = {
  title: 'عاد 214 راكبًا',
  standfirst: '',
  dateline: '',
  slug: '',
  leadImage,
  body: bodyWith([], 'rtl'),
}
const english = (title: string) => ({
  title,
  standfirst: '',
  dateline: '',
  slug: '',
  body: emptyBody('ltr'),
  captions: {},
  attributions: {},
})

const statusOf = (work: WorkByRow, title = '240 passengers return', arabic = article) => {
  const all = { article: arabic, translation: english(title), work, approvals: [], equivalences: [] }
  const [status] = statusOfRows(all)
  if (!status) throw new Error('no row')
  return status
}

const code = 'number.missing:214'
const said = { reason: 'Said by telephone', by: 3, at: '2026-01-01T00:00:00.000Z' }
const codesOf = (work: WorkByRow, title?: string, arabic?: typeof article) =>
  overridesOf(statusOf(work, title, arabic)).map((one) => one.code)

test('a finding is accepted for this Arabic and this English only', () => {
  const work = withOverride({ work: {}, status: statusOf({}), code }, said)
  expect(codesOf(work)).toEqual([code])
  expect(codesOf(work, '241 passengers return')).toEqual([])
  expect(codesOf(work, undefined, { ...article, title: 'عاد 215 راكبًا' })).toEqual([])
})

test('a word on the same finding of the same texts takes the place of the older one', () => {
  const first = withOverride({ work: {}, status: statusOf({}), code }, said)
  const second = withOverride({ work: first, status: statusOf(first), code }, { ...said, reason: 'Seen' })
  expect(second.title?.overrides.map(({ reason }) => reason)).toEqual(['Seen'])
})

test('what was accepted for another English is kept for when it comes back', () => {
  const first = withOverride({ work: {}, status: statusOf({}), code }, said)
  const other = withOverride({ work: first, status: statusOf(first, '241 return'), code }, said)
  expect(other.title?.overrides).toHaveLength(2)
  const taken = withoutOverride({ work: other, status: statusOf(other, '241 return'), code })
  expect([codesOf(taken), codesOf(taken, '241 return')]).toEqual([[code], []])
})

test('nobody becomes an author by accepting, and nothing else of the row changes', () => {
  const before: WorkByRow = {
    title: {
      state: 'confirmed',
      sources: statusOf({}).row.sourceRefs,
      target: statusOf({}).row.target,
      texts: { title: article.title },
      by: 1,
      at: '2025-12-31T00:00:00.000Z',
      origin: 'memory',
      authors: [1],
      overrides: [],
    },
  }
  const after = withOverride({ work: before, status: statusOf(before), code }, said)
  expect({ ...after.title, overrides: [] }).toEqual(before.title)
})
