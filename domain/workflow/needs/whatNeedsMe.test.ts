import { describe, expect, it } from 'vitest'
import { editor, otherEditor, otherTranslator, reviewer, translator, writer } from '../testing/facts'
import type { Actor } from '../types'
import type { ArticleSummary, TranslationSummary } from './summaries'
import { urgencyOf } from './urgency'
import { whatNeedsMe } from './whatNeedsMe'

const now = '2026-08-05T09:00:00.000Z'
const offsetMinutes = 180

function article(change: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: 1,
    stage: 'published',
    writer: writer.id,
    authors: [],
    release: 'independent',
    hasLive: true,
    hasBase: true,
    everPublished: true,
    embargoUntil: null,
    publishAt: null,
    selfApproval: false,
    openChangeRequests: 0,
    dueAt: null,
    translations: [],
    ...change,
  }
}

function translation(change: Partial<TranslationSummary> = {}): TranslationSummary {
  return {
    id: 11,
    language: 'en',
    stage: 'translating',
    translator: translator.id,
    reviewer: null,
    hasLive: false,
    dueAt: null,
    place: null,
    progress: { words: 100, done: 40, stale: 0 },
    openChangeRequests: 0,
    ...change,
  }
}

function needs(actor: Actor, ...articles: ArticleSummary[]): string[] {
  return whatNeedsMe({ actor, articles, now, offsetMinutes }).map(
    ({ reason, action }) => `${reason} → ${action}`,
  )
}

const isNew = { hasLive: false, hasBase: false, everPublished: false }

describe('what a writer finds', () => {
  it('her drafts, and what came back to her', () => {
    expect(needs(writer, article({ ...isNew, stage: 'draft' }))).toEqual(['article.draft → finish'])
    expect(needs(writer, article({ ...isNew, stage: 'changesRequested' }))).toEqual([
      'article.changesRequested → continue',
    ])
    expect(needs(editor, article({ ...isNew, stage: 'draft' }))).toEqual([])
  })
})

describe('what an editor finds', () => {
  it('what others wrote and she has to approve', () => {
    const story = article({ ...isNew, stage: 'inReview', authors: [editor.id] })
    expect(needs(editor, story)).toEqual([])
    expect(needs(otherEditor, story)).toEqual(['article.toApprove → decide'])
  })

  it('what is ready to go out, and what it waits for', () => {
    const approved = article({ stage: 'approved' })
    expect(needs(editor, approved)).toEqual(['article.readyToPublish → publish'])
    expect(needs(editor, { ...approved, embargoUntil: '2026-08-06T09:00:00Z' })).toEqual([
      'article.readyToSchedule → schedule',
    ])
    const together = { ...approved, release: 'together' as const, translations: [translation()] }
    expect(needs(editor, together)).toEqual(['article.waitsForTranslations → open'])
    const ready = { ...together, translations: [translation({ stage: 'approved' })] }
    expect(needs(editor, { ...ready, hasLive: false })).toEqual(['article.readyToPublish → publish'])
    expect(needs(editor, article({ stage: 'scheduled', publishAt: now }))).toEqual([
      'article.scheduled → open',
    ])
  })

  it('live stories without English, or whose English nobody brings up to date', () => {
    const waiting = { stage: 'waiting', translator: null } as const
    expect(needs(editor, article({ translations: [translation(waiting)] }))).toEqual([
      'translation.missing → assign',
    ])
    expect(needs(editor, article({ translations: [translation({ ...waiting, hasLive: true })] }))).toEqual([
      'translation.stale → assign',
    ])
    const unpublished = article({ stage: 'approved', hasLive: false, translations: [translation(waiting)] })
    expect(needs(editor, unpublished)).toContain('translation.toAssign → assign')
  })
})

describe('what a translator finds', () => {
  const found = (change: Partial<TranslationSummary>, actor: Actor = translator) =>
    needs(actor, article({ translations: [translation(change)] }))

  it('her work, what came back, and what was reopened under her', () => {
    expect(found({})).toEqual(['translation.inWork → continue'])
    expect(found({ stage: 'changesRequested' })).toEqual(['translation.changesRequested → continue'])
    expect(found({ hasLive: true, progress: { words: 100, done: 90, stale: 10 } })).toEqual([
      'translation.reopened → openRows',
    ])
    expect(found({}, otherTranslator)).toEqual([])
  })

  it('what she may claim, unless she may not see it', () => {
    const waiting = translation({ stage: 'waiting', translator: null })
    expect(needs(translator, article({ translations: [waiting] }))).toEqual(['translation.toClaim → claim'])
    const secret = article({ translations: [waiting], embargoUntil: '2026-08-06T09:00:00Z' })
    expect(needs(translator, secret)).toEqual([])
  })

  it('nothing of a retracted story', () => {
    expect(
      needs(translator, article({ stage: 'retracted', hasLive: false, translations: [translation()] })),
    ).toEqual([])
  })
})

describe('what a reviewer finds', () => {
  const found = (change: Partial<TranslationSummary>, actor: Actor = reviewer) =>
    needs(actor, article({ translations: [translation(change)] }))

  it('what waits for review, unless another was named or it is her own', () => {
    expect(found({ stage: 'inReview' })).toEqual(['translation.toReview → review'])
    expect(found({ stage: 'inReview', reviewer: 999 })).toEqual([])
    expect(found({ stage: 'inReview' }, { id: translator.id, roles: ['reviewer'] })).toEqual([])
  })

  it('what she sent back and waits for', () => {
    expect(found({ stage: 'changesRequested', reviewer: reviewer.id })).toEqual([
      'translation.changesPending → followUp',
    ])
  })
})

describe('the order of Today', () => {
  it('counts days as the newsroom does', () => {
    const at = (dueAt: string | null) => urgencyOf(dueAt, { now, offsetMinutes })
    expect(at('2026-08-05T08:59:00Z')).toBe('overdue')
    expect(at('2026-08-05T20:59:00Z')).toBe('today')
    expect(at('2026-08-05T21:00:00Z')).toBe('thisWeek')
    expect(at('2026-08-11T20:59:00Z')).toBe('thisWeek')
    expect(at('2026-08-11T21:00:00Z')).toBe('later')
    expect(at(null)).toBe('later')
  })

  it('is by section, then by time; what presses without a deadline is for today', () => {
    const due = (id: number, dueAt: string | null, stage: TranslationSummary['stage'] = 'translating') =>
      article({ id, translations: [translation({ id, dueAt, stage })] })
    const found = whatNeedsMe({
      actor: translator,
      articles: [
        due(1, null),
        due(2, null, 'changesRequested'),
        due(3, '2026-08-05T15:00:00Z'),
        due(4, '2026-08-04T15:00:00Z'),
        due(5, '2026-08-07T15:00:00Z'),
      ],
      now,
      offsetMinutes,
    })
    expect(found.map(({ id, urgency }) => [id, urgency])).toEqual([
      [4, 'overdue'],
      [3, 'today'],
      [2, 'today'],
      [5, 'thisWeek'],
      [1, 'later'],
    ])
  })
})
