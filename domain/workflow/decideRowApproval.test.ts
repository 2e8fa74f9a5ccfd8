import { describe, expect, it } from 'vitest'
import { decideCleanApproval, decideRowApproval } from './decideRowApproval'
import type { RowFacts, TranslationFacts } from './facts'
import { editor, liveArticle, now, reviewer, rowFacts, translationFacts, translator } from './testing/facts'
import type { Actor } from './types'

const article = liveArticle()

function approve(
  row: Partial<RowFacts>,
  actor: Actor = reviewer,
  change: Partial<TranslationFacts> = {},
): string {
  const translation = translationFacts({ stage: 'inReview', rows: [rowFacts(row)], ...change })
  const decision = decideRowApproval({ translation, article, actor, row: 'body:a', now })
  return decision.ok ? 'approved' : decision.refusal.code
}

describe('approving a row', () => {
  it('is open to a reviewer who did not write it', () => {
    expect(approve({})).toBe('approved')
    expect(approve({ state: 'omitted' })).toBe('approved')
  })

  it('is closed to every author of the row, the reviewer who touched it included', () => {
    expect(approve({ authors: [translator.id, reviewer.id] })).toBe('translation.ownRow')
    const both: Actor = { id: translator.id, roles: ['translator', 'reviewer'] }
    expect(approve({}, both)).toBe('translation.ownRow')
  })

  it('is closed to whoever took a machine’s words for good', () => {
    expect(approve({ authors: [], origin: 'machine', by: reviewer.id })).toBe('translation.ownRow')
    expect(approve({ authors: [], origin: 'memory', by: reviewer.id })).toBe('translation.ownRow')
    expect(approve({ authors: [], origin: 'human', by: reviewer.id })).toBe('approved')
  })

  it('is closed to editors and translators', () => {
    expect(approve({}, editor)).toBe('role.missing')
    expect(approve({}, translator)).toBe('role.missing')
  })

  it('happens in review only', () => {
    expect(approve({}, reviewer, { stage: 'translating' })).toBe('stage.wrong')
    expect(approve({}, reviewer, { stage: 'approved' })).toBe('stage.wrong')
  })

  it('waits until the row is done', () => {
    expect(approve({ state: 'draft' })).toBe('translation.rowsOpen')
    expect(approve({ state: 'untranslated' })).toBe('translation.rowsOpen')
    expect(approve({ stale: true })).toBe('translation.rowsStale')
    expect(approve({ orphan: true })).toBe('translation.rowsOrphan')
    expect(approve({ state: 'omitted', lacksReason: true })).toBe('translation.reasonMissing')
    const blockingFindings = [{ row: 'body:a', code: 'number.missing' }]
    expect(approve({}, reviewer, { blockingFindings })).toBe('translation.findingsOpen')
    expect(approve({ id: 'body:gone' })).toBe('translation.rowMissing')
  })
})

describe('approving all clean rows', () => {
  const rows = [
    rowFacts({ id: 'body:clean' }),
    rowFacts({ id: 'body:done', approved: true }),
    rowFacts({ id: 'body:mine', authors: [reviewer.id] }),
    rowFacts({ id: 'body:draft', state: 'draft' }),
    rowFacts({ id: 'body:discussed' }),
  ]
  const request = { article, actor: reviewer, now, discussed: ['body:discussed'] }

  it('takes what she could approve singly, and nothing under discussion', () => {
    const translation = translationFacts({ stage: 'inReview', rows })
    expect(decideCleanApproval({ ...request, translation })).toEqual({ ok: true, value: ['body:clean'] })
  })

  it('says so when nothing is ready', () => {
    const translation = translationFacts({ stage: 'inReview', rows: rows.slice(1) })
    expect(decideCleanApproval({ ...request, translation })).toMatchObject({
      ok: false,
      refusal: { code: 'translation.nothingToApprove' },
    })
  })
})
