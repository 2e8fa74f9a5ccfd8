import { describe, expect, it } from 'vitest'
import { decideTranslation } from './decideTranslation'
import type { ArticleFacts, TranslationFacts } from './facts'
import { readinessOf } from './readiness'
import {
  articleFacts,
  editor,
  later,
  liveArticle,
  now,
  otherTranslator,
  person,
  reviewer,
  rowFacts,
  translationFacts,
  translator,
  writer,
} from './testing/facts'
import type { TranslationInput } from './translationGates'
import { translationTransitions } from './translationTable'
import type { ActorOrSystem, TranslationAction } from './types'

function refusalOf(
  translation: TranslationFacts,
  action: TranslationAction,
  actor: ActorOrSystem,
  { article = liveArticle(), input = {} }: { article?: ArticleFacts; input?: TranslationInput } = {},
) {
  const decision = decideTranslation({ translation, article, action, actor, now, input })
  return decision.ok ? null : decision.refusal
}

function decide(...question: Parameters<typeof refusalOf>): string {
  const [translation, action, actor, { article = liveArticle(), input = {} } = {}] = question
  const decision = decideTranslation({ translation, article, action, actor, now, input })
  return decision.ok ? decision.value.to : decision.refusal.code
}

const approved = rowFacts({ approved: true, authors: [] })
const input: TranslationInput = { reason: 'an error', assignee: translator }

/** A translation for which no gate of the action is shut. */
function open(stage: TranslationFacts['stage'], action: TranslationAction): TranslationFacts {
  const rows = action === 'reopen' ? [rowFacts({ stale: true })] : [approved]
  const isAsking = action === 'requestChanges' ? 1 : 0
  return translationFacts({
    stage,
    rows,
    againstLive: readinessOf([approved]),
    hasLive: true,
    openChangeRequests: isAsking,
  })
}

const parties: Record<string, ActorOrSystem> = {
  itsTranslator: translator,
  translator: otherTranslator,
  reviewer,
  editor,
  system: 'system',
}

describe('every line of the table', () => {
  for (const { from, action, to, who } of translationTransitions) {
    for (const stage of from) {
      for (const party of who) {
        it(`${stage}: ${party} may ${action}, which leads to ${to}`, () => {
          expect(decide(open(stage, action), action, parties[party] ?? 'system', { input })).toBe(to)
        })
      }
    }
  }
})

describe('outside the table', () => {
  it('keeps writers, admins and other translators from the translator’s steps', () => {
    for (const actor of [writer, otherTranslator, person('admin'), reviewer, editor]) {
      expect(decide(translationFacts(), 'submit', actor)).toBe('role.missing')
    }
  })

  it('refuses a stage that is not the action’s', () => {
    expect(decide(translationFacts({ stage: 'waiting' }), 'submit', translator)).toBe('stage.wrong')
    expect(decide(translationFacts(), 'claim', otherTranslator)).toBe('stage.wrong')
    expect(decide(open('published', 'publish'), 'publish', editor)).toBe('stage.wrong')
  })

  it('lets only the system reopen what is published or in review', () => {
    expect(decide(open('published', 'reopen'), 'reopen', editor)).toBe('stage.wrong')
    expect(decide(open('inReview', 'reopen'), 'reopen', reviewer)).toBe('stage.wrong')
  })

  it('touches nothing of a story in the trash', () => {
    const article = articleFacts({ stage: 'trashed', hasBase: true })
    expect(decide(translationFacts(), 'release', editor, { article })).toBe('article.trashed')
  })
})

describe('submitting', () => {
  const submit = (change: Partial<TranslationFacts>) =>
    refusalOf(translationFacts(change), 'submit', translator)
  const open = rowFacts({ id: 'body:open', state: 'draft' })
  const stale = rowFacts({ id: 'body:stale', stale: true })
  const orphan = rowFacts({ id: 'body:orphan', orphan: true })

  it('names all rows that need work, and the plainest reason', () => {
    expect(submit({ rows: [stale, open, orphan, rowFacts()] })).toEqual({
      code: 'translation.rowsOpen',
      rows: ['body:stale', 'body:open', 'body:orphan'],
      details: { open: 1, stale: 1, orphan: 1 },
    })
    expect(submit({ rows: [stale, orphan] })).toMatchObject({ code: 'translation.rowsStale' })
    expect(submit({ rows: [orphan] })).toMatchObject({
      code: 'translation.rowsOrphan',
      rows: ['body:orphan'],
    })
    expect(submit({ rows: [rowFacts({ state: 'untranslated' })] })).toMatchObject({
      code: 'translation.rowsOpen',
    })
  })

  it('counts an approved row as done, whatever its record says', () => {
    expect(submit({ rows: [rowFacts({ state: 'draft', stale: true, approved: true })] })).toBeNull()
  })

  it('lets omitted rows pass with a reason only', () => {
    expect(submit({ rows: [rowFacts({ state: 'omitted' })] })).toBeNull()
    expect(submit({ rows: [rowFacts({ id: 'body:x', state: 'omitted', lacksReason: true })] })).toEqual({
      code: 'translation.reasonMissing',
      rows: ['body:x'],
    })
  })

  it('waits for blocking findings that nobody has overridden, each row named once', () => {
    const blockingFindings = [
      { row: 'body:a', code: 'number.missing' },
      { row: 'body:a', code: 'date.wrong' },
    ]
    expect(submit({ blockingFindings })).toMatchObject({ code: 'translation.findingsOpen', rows: ['body:a'] })
  })
})

describe('reviewing', () => {
  const inReview = (change: Partial<TranslationFacts> = {}) =>
    translationFacts({ stage: 'inReview', rows: [approved], ...change })

  it('approves when every row is approved and no change request is open', () => {
    expect(decide(inReview(), 'approve', reviewer)).toBe('approved')
    const left = inReview({ rows: [approved, rowFacts({ id: 'body:b' })] })
    expect(refusalOf(left, 'approve', reviewer)).toEqual({
      code: 'translation.rowsNotApproved',
      rows: ['body:b'],
    })
    expect(decide(inReview({ openChangeRequests: 2 }), 'approve', reviewer)).toBe(
      'translation.changeRequestsOpen',
    )
  })

  it('does not take missing facts for approval', () => {
    expect(decide(inReview({ rows: [] }), 'approve', reviewer)).toBe('translation.rowsNotApproved')
  })

  it('sends back only with a change request on a row', () => {
    expect(decide(inReview(), 'requestChanges', reviewer)).toBe('changeRequest.missing')
    expect(decide(inReview({ openChangeRequests: 1 }), 'requestChanges', reviewer)).toBe('changesRequested')
  })
})

describe('publishing', () => {
  const ready = translationFacts({
    stage: 'approved',
    rows: [approved],
    againstLive: readinessOf([approved]),
  })

  it('needs the Arabic to be live', () => {
    const article = articleFacts({ stage: 'approved', hasBase: true })
    expect(decide(ready, 'publish', editor, { article })).toBe('translation.articleNotLive')
  })

  it('measures the rows against what is live, not against what is being worked on', () => {
    const ahead = { ...ready, againstLive: readinessOf([rowFacts({ id: 'body:b' })]) }
    expect(refusalOf(ahead, 'publish', editor)).toEqual({
      code: 'translation.rowsNotApproved',
      rows: ['body:b'],
    })
    const behind = { ...ready, rows: [rowFacts({ stale: true })] }
    expect(decide(behind, 'publish', editor)).toBe('published')
    const orphaned = { ...ready, againstLive: readinessOf([{ ...approved, orphan: true }]) }
    expect(decide(orphaned, 'publish', editor)).toBe('translation.rowsOrphan')
  })

  it('waits for the embargo', () => {
    expect(decide(ready, 'publish', editor, { article: liveArticle({ embargoUntil: later }) })).toBe(
      'article.embargoed',
    )
  })

  it('has the same gate for what comes back', () => {
    const withdrawn = { ...ready, stage: 'withdrawn' as const, againstLive: readinessOf([rowFacts()]) }
    expect(decide(withdrawn, 'reinstate', editor)).toBe('translation.rowsNotApproved')
    expect(decide(withdrawn, 'revise', editor)).toBe('translating')
  })
})

describe('people', () => {
  const waiting = translationFacts({ stage: 'waiting', translator: null })

  it('gives a claimed translation to who claimed it, a released one to nobody', () => {
    const claim = decideTranslation({
      translation: waiting,
      article: liveArticle(),
      action: 'claim',
      actor: translator,
      now,
    })
    const effects = [{ type: 'setTranslator', translator: translator.id }]
    expect(claim).toEqual({ ok: true, value: { to: 'translating', effects } })
    expect(decide(translationFacts(), 'release', translator)).toBe('waiting')
  })

  it('assigns translators only', () => {
    expect(decide(waiting, 'assign', editor)).toBe('assignee.missing')
    expect(decide(waiting, 'assign', editor, { input: { assignee: writer } })).toBe('assignee.notTranslator')
  })

  it('hides embargoed stories from translators who were not assigned', () => {
    const article = liveArticle({ embargoUntil: later })
    expect(decide(waiting, 'claim', translator, { article })).toBe('document.hidden')
    expect(decide(translationFacts(), 'release', translator, { article })).toBe('waiting')
  })
})

describe('a moved base', () => {
  const reopen = (row: Parameters<typeof rowFacts>[0]) =>
    decide(translationFacts({ stage: 'published', rows: [rowFacts(row)] }), 'reopen', 'system')

  it('reopens for a stale, new or orphan row only', () => {
    expect(reopen({ stale: true })).toBe('translating')
    expect(reopen({ state: 'untranslated' })).toBe('translating')
    expect(reopen({ orphan: true, approved: true })).toBe('translating')
    expect(reopen({ approved: true })).toBe('translation.nothingToReopen')
  })
})

describe('withdrawing', () => {
  it('needs a reason and a live edition', () => {
    expect(decide(translationFacts({ stage: 'published', hasLive: true }), 'withdraw', editor)).toBe(
      'reason.missing',
    )
    expect(decide(translationFacts(), 'withdraw', editor, { input })).toBe('translation.notLive')
  })
})
