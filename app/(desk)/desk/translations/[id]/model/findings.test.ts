import { expect, test } from 'vitest'
import type { QualityCode, QualityFinding, Span } from '@/domain/quality/types'
import { rowView } from '../testing'
import { findingsOf, grouped, isBlocked } from './findings'
import { shownRow } from './shownRow'

const place: Span[] = [{ start: 0, end: 3 }]
const finding = (code: QualityCode, detail: string, source = place, target = place): QualityFinding => ({
  ...{ code, detail, severity: 'blocking', fix: null },
  source,
  target,
})
const codes = (findings: QualityFinding[]) =>
  grouped(findings).map((group) => group.map(({ detail }) => detail))

test('a number that is another one in the English is one issue', () => {
  expect(codes([finding('number.extra', '240'), finding('number.missing', '214')])).toEqual([['240', '214']])
})

test('numbers that are only missing, or stand elsewhere, are issues of their own', () => {
  const elsewhere = [{ start: 9, end: 12 }]
  expect(
    codes([finding('number.missing', '1', place, []), finding('number.missing', '2', place, [])]),
  ).toEqual([['1'], ['2']])
  expect(codes([finding('number.extra', '1'), finding('number.missing', '2', elsewhere, elsewhere)])).toEqual(
    [['1'], ['2']],
  )
})

test('a term in a form that is not used is one issue, and another term that is missing is another', () => {
  const fix = { start: 0, end: 3, text: 'Sidra' }
  const forbidden = { ...finding('term.forbidden', 'Sedra'), fix }
  expect(codes([forbidden, finding('term.missing', 'Sidra'), finding('term.missing', 'al-Raha')])).toEqual([
    ['Sedra', 'Sidra'],
    ['al-Raha'],
  ])
})

const terms = { terms: [], matches: {} }
const row = (targetText: string, more: object = {}) => {
  const sources = [{ id: 'title', kind: 'title' as const, text: 'عاد 214 راكبًا', nodes: null }]
  return shownRow(rowView({ id: 'title', sources, targetText, ...more }), null, false)
}

test('what is left out, empty or without its Arabic is not checked', () => {
  for (const more of [{ state: 'omitted' }, { orphan: true }]) {
    expect(findingsOf({ row: row('240 return', more), terms, live: null }).open).toEqual([])
  }
  expect(findingsOf({ row: row(''), terms, live: null }).open).toEqual([])
})

test('what is being typed is checked in place of what is shown, also in a row that was empty', () => {
  const live = { row: 'title', text: '240 return', links: [] }
  const typed = findingsOf({ row: row('', { state: 'untranslated' }), terms, live })
  expect(isBlocked(typed)).toBe(true)
  const mended = findingsOf({
    row: row('240 return'),
    terms,
    live: { ...live, text: '214 passengers return' },
  })
  expect(isBlocked(mended)).toBe(false)
})

test('an override does not cover what is being typed now', () => {
  const overrides = ['number.extra:240', 'number.missing:214'].map((code) => ({
    ...{ code, reason: 'Counted again', by: 1, at: '2026-01-01T00:00:00.000Z' },
  }))
  const accepted = row('240 return', { overrides })
  expect(isBlocked(findingsOf({ row: accepted, terms, live: null }))).toBe(false)
  const live = { row: 'title', text: '240 return home', links: [] }
  expect(isBlocked(findingsOf({ row: accepted, terms, live }))).toBe(true)
})
