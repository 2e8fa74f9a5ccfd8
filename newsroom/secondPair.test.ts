import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { paragraph } from '@/domain/segments/nodes'
import type { ArticleAction, Result, TranslationAction } from '@/domain/workflow/types'
import { classifyChange } from './articles/classify'
import { restoreArticleRevision } from './articles/restoreRevision'
import type { Person } from './person'
import { loadArticle, loadTranslation, loadTranslationsOf } from './stories/load'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { somebody } from './testing/people'
import { act, actOn, draftOf, saveText, value } from './testing/stories'
import { textsOf, withTexts } from './testing/texts'
import { approveCleanRows, approveOneRow } from './translations/approveRows'
import { mergeRow, saveRow, sayStillRight } from './translations/editRow'
import { restoreTranslationRevision } from './translations/restoreRevision'
import { rowsOf } from './translations/rows'

/**
 * The rule of the second pair of eyes, tried by random people in random order on the real verbs. Every word that anybody
 * writes is unique and known to be hers; every approval is noted with the words it covered. However it comes about, a
 * printed word must be covered by an approval of somebody who did not write it.
 */

let at: OpenNewsroom
let hands: Person[]

beforeAll(async () => {
  at = await openNewsroom()
  const { payload, people } = at
  const { writer, editor, editor2, translator, reviewer, reviewer2 } = people
  const all = await somebody(payload, 'editor', 'writer', 'translator', 'reviewer')
  const both = await somebody(payload, 'translator', 'reviewer')
  hands = [writer, editor, editor2, translator, reviewer, reviewer2, all, both]
})

class Ledger {
  private words = 0
  readonly authors = new Map<string, number>()
  readonly approvers = new Map<string, Set<number>>()

  newWord(person: Person): string {
    this.words += 1
    const word = `كلمة${this.words}x${person.user.id}`
    this.authors.set(word, person.user.id)
    return word
  }

  approve(person: Person, text: string) {
    for (const word of wordsIn(text)) {
      this.approvers.set(word, (this.approvers.get(word) ?? new Set()).add(person.user.id))
    }
  }

  /** The words of a text that only their own authors stand behind. */
  unread(text: string): string[] {
    return wordsIn(text).filter((word) => {
      const approvers = [...(this.approvers.get(word) ?? [])]
      return !approvers.some((approver) => approver !== this.authors.get(word))
    })
  }
}

const wordsIn = (text: string): string[] => [...new Set(text.match(/كلمة\d+x\d+/g) ?? [])]

interface Story {
  id: number
  ledger: Ledger
}
type Step = (person: Person, story: Story, dice: number) => Promise<unknown>

const articleActions: ArticleAction[] = [
  'submit',
  'recall',
  'reopen',
  'publish',
  'revise',
  'discard',
  'retract',
  'reinstate',
]
const translationActions: TranslationAction[] = [
  'claim',
  'submit',
  'recall',
  'approve',
  'publish',
  'reopen',
  'revise',
  'discard',
  'withdraw',
  'reinstate',
  'release',
]

const pick = <T>(list: readonly T[], dice: number): T | undefined => list[dice % list.length]

async function translationOf({ id }: Story): Promise<number | null> {
  const [translation] = await loadTranslationsOf(at.people.editor, id)
  return translation?.id ?? null
}

async function rowFor(person: Person, story: Story, dice: number) {
  const translation = await translationOf(story)
  const rows = translation === null ? null : await rowsOf(person, translation)
  if (translation === null || !rows?.ok) return null
  const row = pick(rows.value.rows, dice)
  const place = row ? rows.value.rows.indexOf(row) : 0
  return row
    ? {
        translation,
        row,
        before: rows.value.rows[place - 1],
        base: { sources: row.sourceRefs, target: row.target },
      }
    : null
}

async function revisionFor(story: Story, translation: number | null, dice: number): Promise<number> {
  const { rows } = await at.payload.db.pool.query(
    'select id from revisions where article = $1 and translation is not distinct from $2::numeric order by id',
    [story.id, translation],
  )
  return Number(pick(rows, dice)?.id ?? 0)
}

/** Notes an approval when it went through: whatever the approver had before her counts. */
async function approving<T>(person: Person, story: Story, work: () => Promise<Result<T>>, text: string) {
  const result = await work()
  if (result.ok) story.ledger.approve(person, text)
}

const steps: Record<string, Step> = {
  writeArabic: async (person, story, dice) => {
    const article = await loadArticle(person, story.id)
    if (!article) return
    const bid = pick([...Object.keys(textsOf(article.content)), `n${dice}`], dice) ?? 'p1'
    await saveText(person, story.id, (now) => withTexts(now, { [bid]: story.ledger.newWord(person) }))
  },
  approveArabic: async (person, story) => {
    const article = await loadArticle(person, story.id)
    const text = JSON.stringify(article?.content ?? '')
    await approving(person, story, () => act(person, story.id, 'approve'), text)
  },
  moveArabic: (person, story, dice) =>
    act(person, story.id, pick(articleActions, dice) ?? 'submit', {
      reason: 'سبب',
      languages: dice % 2 ? ['en'] : [],
    }),
  restoreArabic: async (person, story, dice) => {
    const article = await loadArticle(person, story.id)
    if (!article) return
    const from = await revisionFor(story, null, dice)
    await restoreArticleRevision(person, story.id, { from, revision: article.revision })
  },
  callMinor: async (person, story, dice) => {
    const article = await loadArticle(person, story.id)
    const segment = `body:${pick(Object.keys(article ? textsOf(article.content) : { p1: '' }), dice)}`
    await classifyChange(person, story.id, { segment, minor: dice % 3 > 0 })
  },
  writeEnglish: async (person, story, dice) => {
    const found = await rowFor(person, story, dice)
    if (!found) return
    const { translation, row, base } = found
    const word = story.ledger.newWord(person)
    const words = row.id.startsWith('body:') ? { blocks: [paragraph(word)] } : { text: word }
    await saveRow(person, translation, { row: row.id, base, ...words, state: 'confirmed' })
  },
  confirmAll: async (person, story) => {
    const translation = await translationOf(story)
    const rows = translation === null ? null : await rowsOf(person, translation)
    if (translation === null || !rows?.ok) return
    for (const row of rows.value.rows.filter(
      ({ approved, state, stale }) => !approved && (state !== 'confirmed' || stale),
    )) {
      const base = { sources: row.sourceRefs, target: row.target }
      const word = row.targetText || story.ledger.newWord(person)
      const words = row.id.startsWith('body:') ? { blocks: [paragraph(word)] } : { text: word }
      await saveRow(person, translation, { row: row.id, base, ...words, state: 'confirmed' })
    }
  },
  stillRight: async (person, story, dice) => {
    const found = await rowFor(person, story, dice)
    if (found) await sayStillRight(person, found.translation, found.row.id, found.base)
  },
  mergeEnglish: async (person, story, dice) => {
    const found = await rowFor(person, story, dice)
    if (!found?.before) return
    const previous = { sources: found.before.sourceRefs, target: found.before.target }
    await mergeRow(person, found.translation, { row: found.row.id, base: found.base, previous })
  },
  approveEnglish: async (person, story, dice) => {
    const found = await rowFor(person, story, dice)
    if (!found) return
    const { translation, row, base } = found
    const seen = { row: row.id, base }
    await approving(person, story, () => approveOneRow(person, translation, seen), row.targetText)
  },
  approveClean: async (person, story) => {
    const translation = await translationOf(story)
    if (translation === null) return
    const before = await rowsOf(person, translation)
    const result = await approveCleanRows(person, translation)
    if (!before.ok || !result.ok) return
    const were = new Set(before.value.rows.filter(({ approved }) => approved).map(({ id }) => id))
    const now = result.value.rows.filter(({ id, approved }) => approved && !were.has(id))
    story.ledger.approve(person, now.map(({ targetText }) => targetText).join(' '))
  },
  moveEnglish: async (person, story, dice) => {
    const translation = await translationOf(story)
    const action = pick(translationActions, dice) ?? 'claim'
    if (translation !== null) await actOn(person, translation, action, { reason: 'سبب' })
  },
  restoreEnglish: async (person, story, dice) => {
    const translation = await translationOf(story)
    const record = translation === null ? null : await loadTranslation(person, translation)
    if (!record) return
    const from = await revisionFor(story, record.id, dice)
    await restoreTranslationRevision(person, record.id, { from, revision: record.revision })
  },
}

/** Brings a story forward by those whose turn it is, so that random steps meet it at every stage. */
const forward: [string, Person['actor']['roles'][number], ArticleAction | TranslationAction | null][] = [
  ['moveArabic', 'editor', 'submit'],
  ['approveArabic', 'editor', null],
  ['moveArabic', 'editor', 'publish'],
  ['moveEnglish', 'translator', 'claim'],
  ['confirmAll', 'translator', null],
  ['moveEnglish', 'translator', 'submit'],
  ['approveClean', 'reviewer', null],
  ['moveEnglish', 'reviewer', 'approve'],
  ['moveEnglish', 'reviewer', 'publish'],
]

/** Those who have a role, in turn; every other time first those who have several, and meet their own work. */
function inTurn(role: Person['actor']['roles'][number], turn: number): Person[] {
  const able = hands.filter(({ actor }) => actor.roles.includes(role))
  if (turn % 2 === 1) return able.sort((one, other) => other.actor.roles.length - one.actor.roles.length)
  const first = (turn / 2) % able.length
  return [...able.slice(first), ...able.slice(0, first)]
}

/** `turn` decides who comes first among those who may. */
async function goForward(story: Story, times: number, turn: number) {
  for (const [name, role, action] of forward.slice(0, times)) {
    const actions: readonly string[] = name === 'moveArabic' ? articleActions : translationActions
    const dice = action === null ? 0 : actions.indexOf(action)
    for (const person of inTurn(role, turn)) await steps[name]?.(person, story, dice)
  }
}

/** Makes a live or approved story writable again, so that random writes meet it. */
async function reopen(story: Story) {
  const { editor } = at.people
  const translation = await translationOf(story)
  await act(editor, story.id, 'revise')
  await act(editor, story.id, 'reopen')
  if (translation !== null) await actOn(editor, translation, 'revise')
}

async function editionsOf(id: number): Promise<string[]> {
  const { docs } = await at.payload.find({
    collection: 'editions',
    where: { article: { equals: id } },
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ content }) => JSON.stringify(content))
}

async function newStory(): Promise<Story> {
  const ledger = new Ledger()
  const { writer } = at.people
  const id = await draftOf(writer)
  value(
    await saveText(writer, id, (now) =>
      withTexts(now, { p1: ledger.newWord(writer), p2: ledger.newWord(writer) }),
    ),
  )
  return { id, ledger }
}

const step = fc.record({
  name: fc.oneof(fc.constantFrom('writeArabic', 'writeEnglish'), fc.constantFrom(...Object.keys(steps))),
  hand: fc.nat({ max: 7 }),
  dice: fc.nat({ max: 1000 }),
})
const leg = fc.record({
  steps: fc.array(step, { minLength: 2, maxLength: 8 }),
  forward: fc.nat({ max: 9 }),
  turn: fc.nat({ max: 100 }),
  reopens: fc.boolean(),
})
const walk = fc.array(leg, { minLength: 1, maxLength: 3 })

it('holds whatever anybody does', { timeout: 240_000 }, async () => {
  let printed = 0
  await fc.assert(
    fc.asyncProperty(walk, async (legs) => {
      const story = await newStory()
      for (const leg of legs) {
        if (leg.reopens) await reopen(story)
        for (const { name, hand, dice } of leg.steps) {
          const person = hands[hand]
          if (person) await steps[name]?.(person, story, dice)
        }
        await goForward(story, leg.forward, leg.turn)
      }
      await goForward(story, forward.length, story.id)
      const editions = await editionsOf(story.id)
      printed += editions.length
      for (const edition of editions) expect(story.ledger.unread(edition)).toEqual([])
    }),
    { numRuns: 10, seed: 20261123, endOnFailure: true },
  )
  expect(printed).toBeGreaterThan(6)
})
