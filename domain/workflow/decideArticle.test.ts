import { describe, expect, it } from 'vitest'
import type { ArticleInput } from './articleGates'
import { articleTransitions } from './articleTable'
import { decideArticle } from './decideArticle'
import type { ArticleFacts } from './facts'
import {
  admin,
  articleFacts,
  earlier,
  editor,
  later,
  liveArticle,
  now,
  otherEditor,
  person,
  reviewer,
  translationOfArticle,
  translator,
  writer,
} from './testing/facts'
import type { Actor, ActorOrSystem, ArticleAction, ArticleStage } from './types'

function decide(
  article: ArticleFacts,
  action: ArticleAction,
  actor: ActorOrSystem,
  input: ArticleInput = {},
): string {
  const decision = decideArticle({ article, action, actor, now, input })
  return decision.ok ? decision.value.to : decision.refusal.code
}

const everyStage = [...new Set(articleTransitions.flatMap(({ from, to }) => [...from, to]))]
const input: ArticleInput = { reason: 'an error', note: 'shorter', publishAt: later, languages: [] }

/** A story at this stage for which no gate is shut. */
function open(stage: ArticleStage, action: ArticleAction): ArticleFacts {
  const isNew = action === 'trash' || action === 'restore'
  const gone = stage === 'retracted' || stage === 'trashed'
  return articleFacts({
    stage,
    hasLive: !isNew && !gone,
    everPublished: !isNew,
    hasBase: true,
    publishAt: stage === 'scheduled' ? earlier : null,
  })
}

const parties: Record<string, ActorOrSystem> = { itsWriter: writer, editor, system: 'system' }

describe('every line of the table', () => {
  for (const { from, action, to, who } of articleTransitions) {
    for (const stage of from) {
      for (const party of who) {
        it(`${stage}: ${party} may ${action}, which leads to ${to}`, () => {
          expect(decide(open(stage, action), action, parties[party] ?? 'system', input)).toBe(to)
        })
      }
      it(`${stage}: nobody else may ${action}`, () => {
        const strangers: Actor[] = [translator, reviewer, admin, person('writer')]
        for (const stranger of strangers) {
          expect(['role.missing', 'document.hidden']).toContain(
            decide(open(stage, action), action, stranger, input),
          )
        }
      })
    }
  }
})

describe('outside the table', () => {
  it('refuses every action at every stage that has no line for it', () => {
    for (const action of new Set(articleTransitions.map((line) => line.action))) {
      const known = articleTransitions
        .filter((line) => line.action === action)
        .flatMap(({ from }) => [...from])
      for (const stage of everyStage.filter((one) => !known.includes(one))) {
        const editorsWriter = { ...editor, id: writer.id }
        expect(decide(open(stage, action), action, editorsWriter, input)).toBe('stage.wrong')
      }
    }
  })

  it('lets the system publish only what is scheduled, and editors only what is not', () => {
    expect(decide(open('approved', 'publish'), 'publish', 'system')).toBe('role.missing')
    expect(decide(open('scheduled', 'publish'), 'publish', editor)).toBe('stage.wrong')
  })

  it('tells a writer whose turn it is: an editor’s', () => {
    const retracted = articleFacts({ stage: 'retracted', everPublished: true })
    expect(decideArticle({ article: retracted, action: 'revise', actor: writer, now })).toEqual({
      ok: false,
      refusal: { code: 'role.missing', missing: ['editor'] },
    })
  })

  it('does not count somebody as the writer who may no longer write', () => {
    const former = { id: writer.id, roles: ['translator' as const] }
    expect(decide(articleFacts({ hasBase: true }), 'submit', former)).toBe('role.missing')
  })
})

describe('what must be complete', () => {
  it.each(['submit', 'approve', 'publish', 'schedule'] as const)('%s names what is missing', (action) => {
    const stage = { submit: 'draft', approve: 'inReview', publish: 'approved', schedule: 'approved' } as const
    const article = articleFacts({ stage: stage[action], missing: ['title', 'source'] })
    const decision = decideArticle({ article, action, actor: editor, now, input })
    expect(decision).toEqual({
      ok: false,
      refusal: { code: 'article.incomplete', missing: ['title', 'source'] },
    })
  })
})

describe('approval', () => {
  const inReview = articleFacts({ stage: 'inReview', authors: [writer.id, editor.id] })

  it('is not for those who changed the text', () => {
    expect(decide(inReview, 'approve', editor)).toBe('article.ownWork')
    expect(decide(inReview, 'approve', otherEditor)).toBe('approved')
  })

  it('is for everybody when the newsroom allows self-approval', () => {
    expect(decide({ ...inReview, selfApproval: true }, 'approve', editor)).toBe('approved')
  })

  it('waits for open change requests', () => {
    expect(decide({ ...inReview, openChangeRequests: 1 }, 'approve', otherEditor)).toBe(
      'article.changeRequestsOpen',
    )
  })

  it('sets the base, opens the missing translations and reopens what the change concerns', () => {
    const decision = decideArticle({ article: inReview, action: 'approve', actor: otherEditor, now })
    expect(decision).toEqual({
      ok: true,
      value: {
        to: 'approved',
        effects: [{ type: 'setBase' }, { type: 'openTranslations' }, { type: 'reopenTranslations' }],
      },
    })
  })

  it('is given to what was read, not to what was saved since', () => {
    expect(decide(inReview, 'approve', otherEditor, { revision: 6 })).toBe('revision.stale')
    expect(decide(inReview, 'approve', otherEditor, { revision: 7 })).toBe('approved')
  })
})

describe('asking for changes', () => {
  const inReview = articleFacts({ stage: 'inReview' })

  it('needs a note or a thread that says what to change', () => {
    expect(decide(inReview, 'requestChanges', editor)).toBe('note.missing')
    expect(decide(inReview, 'requestChanges', editor, { note: '  ' })).toBe('note.missing')
    expect(decide(inReview, 'requestChanges', editor, { note: 'shorter' })).toBe('changesRequested')
    expect(decide({ ...inReview, openChangeRequests: 1 }, 'requestChanges', editor)).toBe('changesRequested')
  })
})

describe('the embargo', () => {
  const approved = articleFacts({ stage: 'approved', embargoUntil: later })

  it('holds back publication until its very instant', () => {
    expect(decide(approved, 'publish', editor)).toBe('article.embargoed')
    expect(decide({ ...approved, embargoUntil: now }, 'publish', editor)).toBe('published')
  })

  it('holds back a reinstatement too', () => {
    const retracted = articleFacts({ stage: 'retracted', everPublished: true, embargoUntil: later })
    expect(decide(retracted, 'reinstate', editor)).toBe('article.embargoed')
  })

  it('hides the story from all but editors, its writer and those who work on it', () => {
    expect(decide(approved, 'reopen', person('writer'))).toBe('document.hidden')
    expect(decide(approved, 'reopen', writer)).toBe('role.missing')
    const assigned = { ...approved, translations: [translationOfArticle()] }
    expect(decide(assigned, 'reopen', translator)).toBe('role.missing')
  })
})

describe('the schedule', () => {
  const approved = articleFacts({ stage: 'approved' })
  const schedule = (publishAt?: string, embargoUntil: string | null = null) =>
    decide({ ...approved, embargoUntil }, 'schedule', editor, { publishAt })

  it('needs a time to come, not before the embargo ends', () => {
    expect(schedule()).toBe('publishAt.missing')
    expect(schedule('tomorrow')).toBe('publishAt.invalid')
    expect(schedule(now)).toBe('publishAt.past')
    expect(schedule('2026-08-05T17:59:00Z', later)).toBe('publishAt.beforeEmbargo')
    expect(schedule(later, later)).toBe('scheduled')
  })

  it('is kept as an instant in UTC', () => {
    const said = { publishAt: '2026-08-06T08:00:00+03:00' }
    const decision = decideArticle({ article: approved, action: 'schedule', actor: editor, now, input: said })
    const effects = [{ type: 'setSchedule', publishAt: '2026-08-06T05:00:00.000Z' }]
    expect(decision).toMatchObject({ ok: true, value: { effects } })
  })

  it('does not run before its time', () => {
    expect(decide(articleFacts({ stage: 'scheduled', publishAt: later }), 'publish', 'system')).toBe(
      'publishAt.notYet',
    )
  })
})

describe('retraction', () => {
  it('needs a reason and something to retract', () => {
    expect(decide(liveArticle(), 'retract', editor)).toBe('reason.missing')
    expect(decide(articleFacts(), 'retract', editor, { reason: 'an error' })).toBe('article.notLive')
  })

  it('withdraws every live language, also in the middle of a revision', () => {
    const translations = [
      translationOfArticle({ hasLive: true }),
      translationOfArticle({ id: 12, language: 'fr' }),
    ]
    const article = liveArticle({ stage: 'inReview', translations })
    const decision = decideArticle({
      article,
      action: 'retract',
      actor: editor,
      now,
      input: { reason: ' an error ' },
    })
    const withdrawal = { type: 'withdrawEditions', translations: [11], reason: 'an error' }
    expect(decision).toEqual({
      ok: true,
      value: {
        to: 'retracted',
        effects: [{ type: 'clearSchedule' }, withdrawal, { type: 'withdrawMemory' }],
      },
    })
  })
})

describe('the trash', () => {
  it('is closed to what was ever published', () => {
    expect(decide(liveArticle({ stage: 'draft' }), 'trash', editor)).toBe('article.wasPublished')
    const revised = articleFacts({ everPublished: true, hasBase: true })
    expect(decide(revised, 'trash', writer)).toBe('article.wasPublished')
  })
})

describe('discarding', () => {
  it('needs a live edition to go back to, and takes base and working copy there', () => {
    expect(decide(articleFacts(), 'discard', editor)).toBe('article.notLive')
    const decision = decideArticle({
      article: liveArticle({ stage: 'draft' }),
      action: 'discard',
      actor: editor,
      now,
    })
    expect(decision).toMatchObject({
      ok: true,
      value: {
        to: 'published',
        effects: [
          { type: 'clearSchedule' },
          { type: 'takeBack', to: 'liveEdition' },
          { type: 'reopenTranslations' },
        ],
      },
    })
  })
})
