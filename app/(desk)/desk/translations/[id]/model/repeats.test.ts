import { expect, test } from 'vitest'
import type { RowView } from '@/newsroom/translations/views'
import { rowView } from '../testing'
import { repeatsAt, saidOtherwise } from './repeats'
import { shownRow } from './shownRow'

const row = (id: string, arabic: string, english: string, more: Partial<RowView> = {}) =>
  shownRow(
    rowView({
      id,
      sources: [{ id, kind: 'paragraph', text: arabic, nodes: null }],
      targetText: english,
      state: english === '' ? 'untranslated' : 'confirmed',
      ...more,
    }),
    null,
    false,
  )

const told = (repeats: ReturnType<typeof repeatsAt>) =>
  repeats && { from: repeats.from.id, to: repeats.to.map(({ id }) => id) }

test('confirmed English is offered to every row with the same Arabic that has none', () => {
  const rows = [row('a', 'أسعار اليوم', 'Prices'), row('b', 'أسعار  اليوم', ''), row('c', 'أسعار اليوم', '')]
  for (const each of rows) expect(told(repeatsAt(rows, each))).toEqual({ from: 'a', to: ['b', 'c'] })
})

test('nothing is offered from a draft, from stale English, to another Arabic, or to the address of the page', () => {
  const other = row('b', 'أسعار اليوم', '')
  const cases: [RowView[], string][] = [
    [[row('a', 'أسعار اليوم', 'Prices', { state: 'draft' }), other], 'draft'],
    [[row('a', 'أسعار اليوم', 'Prices', { stale: true }), other], 'stale'],
    [[row('a', 'أسعار الأمس', 'Prices'), other], 'another Arabic'],
    [[row('a', 'أسعار اليوم', 'Prices'), row('slug', 'أسعار اليوم', '')], 'address'],
    [[row('a', '', 'Prices'), row('b', '', '')], 'no Arabic'],
  ]
  for (const [rows, why] of cases) {
    const shown = rows.map((one) => shownRow(one, null, false))
    expect(
      shown.map((one) => repeatsAt(shown, one)),
      why,
    ).toEqual([null, null])
  }
})

test('the nearest row that says the same Arabic in other words is named', () => {
  const rows = [
    row('a', 'أسعار اليوم', 'Prices today'),
    row('b', 'خبر', 'News'),
    row('c', 'أسعار اليوم', 'Today’s prices'),
    row('d', 'أسعار اليوم', 'The prices of the day', { state: 'draft' }),
    row('e', 'أسعار اليوم', ''),
  ]
  const of = (id: string) => {
    const one = rows.find((each) => each.id === id)
    return one && saidOtherwise(rows, one)?.id
  }
  expect(['a', 'b', 'c', 'd', 'e'].map(of)).toEqual(['c', undefined, 'a', 'c', undefined])
})
