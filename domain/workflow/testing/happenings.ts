import fc from 'fast-check'
import { allowedArticleActions, allowedTranslationActions } from '../allowedActions'
import type { ArticleInput } from '../articleGates'
import { articleTransitions } from '../articleTable'
import { canEditArticleDetails } from '../policies/article'
import { canAssignReviewer } from '../policies/translation'
import { translationTransitions } from '../translationTable'
import type { Actor, Role } from '../types'
import { act, classify, deleteArabic, editArabic, keepSchedule, restoreRevision } from './articleVerbs'
import { actOnEnglish, approveClean, approveRow, type Handling, workOnRow } from './englishVerbs'
import { finishRows } from './finishRows'
import { articleFactsOf, type Newsroom, newNewsroom, translationFactsOf } from './newsroom'

/** Something that somebody tries to do. Whether it is allowed is for the rules to say. */
export type Happening = (room: Newsroom) => void

const roles: Role[] = ['admin', 'editor', 'writer', 'translator', 'reviewer']
const segments = ['title', 'body:a', 'body:b']
const handlings: Handling[] = ['type', 'machine', 'confirm', 'confirm', 'omit', 'stillRight', 'delete']
const hour = 3_600_000

const who = fc.nat({ max: 4 })
const segment = fc.constantFrom(...segments)

/** Between two and five people, each with any mix of roles. */
export const people: fc.Arbitrary<Actor[]> = fc
  .array(fc.subarray(roles, { minLength: 1 }), { minLength: 2, maxLength: 5 })
  .map((mixes) => mixes.map((mix, index) => ({ id: index + 1, roles: mix })))

/** Any history. Half of it follows the next steps that the desk offers, so that histories get somewhere. */
export const history: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: who.map(nextStep) },
    { weight: 6, arbitrary: who.map(nextStepOnEnglish) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(who, segment)
        .map(([by, id]) => personDoes(by, (room, actor) => editArabic(room, actor, id))),
    },
    { weight: 3, arbitrary: who.map(translateAll) },
    { weight: 2, arbitrary: who.map(reviewAll) },
    { weight: 3, arbitrary: fc.tuple(who, segment, fc.constantFrom(...handlings)).map(handleRow) },
    { weight: 2, arbitrary: articleAction() },
    { weight: 2, arbitrary: translationAction() },
    { weight: 3, arbitrary: oddity() },
  ),
  { minLength: 40, maxLength: 150, size: 'max' },
)

export function play(staff: Actor[], happenings: Happening[], after: (room: Newsroom) => void): Newsroom {
  const room = newNewsroom(staff, staff[0]?.id ?? 1)
  for (const happening of happenings) {
    happening(room)
    after(room)
  }
  return room
}

function personDoes(index: number, deed: (room: Newsroom, actor: Actor) => void): Happening {
  return (room) => {
    const actor = room.people[index % room.people.length]
    if (actor) deed(room, actor)
  }
}

/** Whoever comes first, beginning with this person, takes the next step that the desk offers her. */
function nextStep(index: number): Happening {
  return (room) => {
    inTurn(room, index).some((actor) => {
      const { primary } = allowedArticleActions({ article: articleFactsOf(room), actor, now: room.now })
      return primary !== null && act(room, actor, primary.action)
    })
  }
}

function nextStepOnEnglish(index: number): Happening {
  return (room) => {
    if (!room.english.isOpen) return
    inTurn(room, index).some((actor) => {
      const screen = {
        translation: translationFactsOf(room),
        article: articleFactsOf(room),
        actor,
        now: room.now,
      }
      const { primary } = allowedTranslationActions(screen)
      return primary !== null && actOnEnglish(room, actor, primary.action, { assignee: actor })
    })
  }
}

function inTurn({ people: staff }: Newsroom, index: number): Actor[] {
  const first = index % staff.length
  return [...staff.slice(first), ...staff.slice(0, first)]
}

/** Everybody who may works through all rows, this person first. */
function translateAll(index: number): Happening {
  return (room) => {
    for (const actor of inTurn(room, index)) finishRows(room, actor)
  }
}

/** Every reviewer approves what she may. */
function reviewAll(index: number): Happening {
  return (room) => {
    for (const actor of inTurn(room, index)) approveClean(room, actor)
  }
}

function handleRow([index, id, how]: [number, string, Handling]): Happening {
  return personDoes(index, (room, actor) => workOnRow(room, actor, id, how))
}

function articleAction(): fc.Arbitrary<Happening> {
  const actions = [...new Set(articleTransitions.map(({ action }) => action))]
  const input = fc.record({
    alone: fc.boolean(),
    reason: fc.constantFrom('', 'because'),
    note: fc.constantFrom('', 'shorter'),
    languages: fc.subarray(['en']),
    inHours: fc.integer({ min: -2, max: 6 }),
  })
  return fc.tuple(who, fc.constantFrom(...actions), input).map(([index, action, { inHours, ...rest }]) =>
    personDoes(index, (room, actor) => {
      const said: ArticleInput = { ...rest, publishAt: inSomeHours(room, inHours) }
      act(room, actor, action, said)
    }),
  )
}

function translationAction(): fc.Arbitrary<Happening> {
  const actions = [...new Set(translationTransitions.map(({ action }) => action))]
  return fc.tuple(who, who, fc.constantFrom(...actions)).map(([index, other, action]) =>
    personDoes(index, (room, actor) => {
      const assignee = room.people[other % room.people.length]
      actOnEnglish(room, actor, action, { assignee, reason: 'because' })
    }),
  )
}

/** What goes on beside the stages: the clock, settings of the story, threads, roles, revisions. */
function oddity(): fc.Arbitrary<Happening> {
  return fc.oneof(
    fc.tuple(who, segment).map(([by, id]) => personDoes(by, (room, actor) => deleteArabic(room, actor, id))),
    fc.tuple(who, segment).map(([by, id]) => personDoes(by, (room, actor) => classify(room, actor, id))),
    fc.tuple(who, segment).map(([by, id]) => personDoes(by, (room, actor) => approveRow(room, actor, id))),
    fc
      .tuple(who, fc.nat())
      .map(([by, index]) => personDoes(by, (room, actor) => restoreRevision(room, actor, index))),
    fc.nat({ max: 5 }).map((hours) => (room: Newsroom) => {
      room.now = inSomeHours(room, hours)
      keepSchedule(room)
    }),
    fc.tuple(who, fc.option(fc.nat({ max: 8 })), fc.boolean()).map(([by, hours, together]) =>
      personDoes(by, (room, actor) => {
        if (!canEditArticleDetails(actor, room.article)) return
        room.article.embargoUntil = hours === null ? null : inSomeHours(room, hours)
        room.article.release = together ? 'together' : 'independent'
      }),
    ),
    fc.tuple(fc.boolean(), fc.nat({ max: 1 })).map(([isArabic, open]) => (room: Newsroom) => {
      if (isArabic) room.article.openChangeRequests = open
      else room.english.openChangeRequests = open
    }),
    fc
      .tuple(who, fc.subarray(roles))
      .map(([by, mix]) => personDoes(by, (_room, actor) => Object.assign(actor, { roles: mix }))),
    fc.tuple(who, who).map(([by, other]) =>
      personDoes(by, (room, actor) => {
        const named = room.people[other % room.people.length]
        if (named && canAssignReviewer(actor, named)) room.english.reviewer = named.id
        if (named && actor.roles.includes('editor')) room.article.writer = named.id
      }),
    ),
  )
}

function inSomeHours(room: Newsroom, hours: number): string {
  return new Date(Date.parse(room.now) + hours * hour).toISOString()
}
