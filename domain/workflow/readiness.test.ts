import { describe, expect, it } from 'vitest'
import type { Row, RowStatus, Segment, Work } from '@/domain/segments/types'
import { needsReopening, readinessOf, rowFactsOf } from './readiness'
import { rowFacts } from './testing/facts'

const segment: Segment = { id: 'body:a', kind: 'paragraph', text: 'نص', runs: [], hash: 'h1:a', words: 1 }
const row: Row = {
  id: 'body:a',
  sources: [segment],
  position: 1,
  blocks: [],
  targetText: 'text',
  target: 'h1:t',
  sourceRefs: [['body:a', 'h1:a']],
}
const work: Work = {
  state: 'confirmed',
  sources: row.sourceRefs,
  target: row.target,
  texts: {},
  by: 4,
  at: '2026-08-05T09:00:00.000Z',
  origin: 'memory',
  authors: [4],
  overrides: [],
}
const status: RowStatus = {
  row,
  state: 'confirmed',
  work,
  approved: false,
  stale: false,
  orphan: false,
  moved: false,
  retyped: false,
  oldTexts: null,
}

describe('the facts of a row', () => {
  it('name its authors and where its words come from', () => {
    expect(rowFactsOf(status)).toMatchObject({ id: 'body:a', authors: [4], origin: 'memory', by: 4 })
    expect(rowFactsOf({ ...status, work: null })).toMatchObject({ authors: [], origin: 'human', by: null })
  })

  it('miss a reason where something was left out or added without one', () => {
    const added = { ...status, row: { ...row, sources: [] } }
    expect(rowFactsOf(status).lacksReason).toBe(false)
    expect(rowFactsOf({ ...status, state: 'omitted' }).lacksReason).toBe(true)
    expect(rowFactsOf({ ...status, state: 'omitted', work: { ...work, reason: 'local' } }).lacksReason).toBe(
      false,
    )
    expect(rowFactsOf(added).lacksReason).toBe(true)
    expect(rowFactsOf({ ...added, orphan: true }).lacksReason).toBe(false)
  })
})

describe('readiness', () => {
  it('names rows without approval and rows without Arabic', () => {
    const rows = [
      rowFacts({ id: 'a', approved: true }),
      rowFacts({ id: 'b' }),
      rowFacts({ id: 'c', orphan: true }),
    ]
    expect(readinessOf(rows)).toEqual({ notApproved: ['b', 'c'], orphans: ['c'] })
  })

  it('is not reached by rows that nobody looked at', () => {
    expect(readinessOf([])).toEqual({ notApproved: ['title'], orphans: [] })
  })
})

describe('a moved base', () => {
  it('needs no work where the English is already approved for it', () => {
    expect(needsReopening([rowFacts({ stale: true, approved: true })])).toBe(false)
    expect(needsReopening([rowFacts({ stale: true })])).toBe(true)
    expect(needsReopening([rowFacts()])).toBe(false)
  })
})
