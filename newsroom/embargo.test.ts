import { Forbidden, type Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeDetails } from './articles/changeDetails'
import { effectsOnEnglish } from './articles/classify'
import { matchesOfRow } from './memory/matchesOfRow'
import { prefillable } from './memory/prefill'
import type { Person } from './person'
import { colleaguesOfStory } from './queries/colleaguesOfStory'
import { eventsOfArticle, revisionsOfArticle } from './queries/history'
import { listQueue } from './queries/queue'
import { searchDesk } from './queries/search'
import { translationDesk } from './queries/translationDesk'
import { loadArticle, loadTranslation, loadTranslationsOf } from './stories/load'
import { brokenPages } from './terms/brokenPages'
import { createTerm } from './terms/createTerm'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { somebody } from './testing/people'
import { act, actOn, arabic, bilingualStory, draftOf, refusalOf, rowsNow, value } from './testing/stories'
import { startThread } from './threads/threads'
import { changeTranslationDetails } from './translations/changeDetails'
import { rememberLook } from './translations/looks'
import { rowsOf } from './translations/rows'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString()

async function embargoedStory() {
  const { writer, editor } = at.people
  const id = await draftOf(writer)
  value(await changeDetails(writer, id, { embargoUntil: inAnHour() }))
  value(await act(writer, id, 'submit'))
  value(await act(editor, id, 'approve'))
  const [translation] = await loadTranslationsOf(editor, id)
  if (!translation) throw new Error('no translation was opened')
  return { id, translation: translation.id }
}

/** How many somebody finds; none where the whole collection is closed to her. */
async function countFor(
  { user }: Person,
  collection: 'articles' | 'translations',
  where: Where,
): Promise<number> {
  try {
    return (await at.payload.count({ collection, where, user, overrideAccess: false })).totalDocs
  } catch (error) {
    if (error instanceof Forbidden) return 0
    throw error
  }
}

/** What somebody learns of a story by the Local API (which Payload's REST asks) and by the verbs. */
async function sightOf(person: Person, { id, translation }: { id: number; translation: number }) {
  return {
    local: (await loadArticle(person, id)) !== null,
    listed: await countFor(person, 'articles', { id: { equals: id } }),
    translation: (await loadTranslation(person, translation)) !== null,
    counted: await countFor(person, 'translations', { article: { equals: id } }),
    revisions: (await revisionsOfArticle(person, id)).ok,
    events: (await eventsOfArticle(person, id)).ok,
    effects: (await effectsOnEnglish(person, id)).ok,
    rows: (await rowsOf(person, translation)).ok,
    workspace: (await translationDesk(person, translation)).ok,
    matches: (await matchesOfRow(person, translation, 'title')).ok,
    prefill: (await prefillable(person, translation)).ok,
    look: (await rememberLook(person, translation, '')).ok,
    colleagues: (await colleaguesOfStory(person, id)).ok,
    queued: (await listQueue(person)).rows.some((line) => line.id === translation),
    palette: (await searchDesk(person, arabic.title, 50)).articles.some((hit) => hit.id === id),
  }
}

const everything = {
  local: true,
  listed: 1,
  translation: true,
  counted: 1,
  revisions: true,
  events: true,
  effects: true,
  rows: true,
  workspace: true,
  matches: true,
  prefill: true,
  look: true,
  colleagues: true,
  queued: true,
  palette: true,
}
const nothing = {
  local: false,
  listed: 0,
  translation: false,
  counted: 0,
  revisions: false,
  events: false,
  effects: false,
  rows: false,
  workspace: false,
  matches: false,
  prefill: false,
  look: false,
  colleagues: false,
  queued: false,
  palette: false,
}

describe('a story under embargo', () => {
  it('is seen by editors and its writer, by nobody else, on every way', async () => {
    const story = await embargoedStory()
    const { writer, editor, translator, reviewer, admin } = at.people
    for (const person of [writer, editor]) expect(await sightOf(person, story)).toEqual(everything)
    for (const person of [translator, reviewer, admin, await somebody(at.payload, 'writer')]) {
      expect(await sightOf(person, story)).toEqual(nothing)
      expect(refusalOf(await actOn(person, story.translation, 'claim')).code).toBe('document.hidden')
    }
  })

  it('is seen by the translator and the reviewer to whom an editor gave it, while they have it', async () => {
    const story = await embargoedStory()
    const { editor, translator, reviewer } = at.people
    value(await actOn(editor, story.translation, 'assign', { translator: translator.user.id }))
    value(await changeTranslationDetails(editor, story.translation, { reviewer: reviewer.user.id }))
    expect(await sightOf(translator, story)).toEqual(everything)
    expect(await sightOf(reviewer, story)).toEqual(everything)
    expect((await rowsNow(translator, story.translation)).length).toBeGreaterThan(0)
    value(await changeTranslationDetails(editor, story.translation, { reviewer: null }))
    value(await actOn(translator, story.translation, 'release'))
    expect(await sightOf(reviewer, story)).toEqual(nothing)
    expect(await sightOf(translator, story)).toEqual(nothing)
  })

  it('is neither published nor scheduled for before its end', async () => {
    const { id } = await embargoedStory()
    const { editor } = at.people
    expect(refusalOf(await act(editor, id, 'publish')).code).toBe('article.embargoed')
    const publishAt = new Date(Date.now() + 60_000).toISOString()
    expect(refusalOf(await act(editor, id, 'schedule', { publishAt })).code).toBe('publishAt.beforeEmbargo')
  })

  it('is there for everybody who works here once the embargo is over', async () => {
    const story = await embargoedStory()
    value(await changeDetails(at.people.editor, story.id, { embargoUntil: anHourAgo() }))
    for (const person of [at.people.translator, at.people.reviewer, at.people.admin]) {
      expect(await sightOf(person, story)).toEqual(everything)
    }
    value(await act(at.people.editor, story.id, 'publish'))
  })

  it('and every other story is nothing to an account without a role', async () => {
    const story = await embargoedStory()
    value(await changeDetails(at.people.editor, story.id, { embargoUntil: null }))
    expect(await sightOf(await somebody(at.payload), story)).toEqual(nothing)
  })

  it('is nothing to whoever may not see it by a term that its page breaks', async () => {
    const { editor, translator, reviewer2 } = at.people
    const { id, translation } = await bilingualStory(at.people)
    const forms = { variantsAr: [], forbiddenAr: [], alternativesEn: [], forbiddenEn: [], contexts: [] }
    const spelling = { ...forms, ar: 'الرحلات', en: 'sailings', kind: 'other' as const, note: '' }
    const term = value(await createTerm(editor, spelling))
    const pagesFor = async (person: Person) =>
      value(await brokenPages(person, term.id)).pages.map((page) => page.translation)
    expect(await pagesFor(reviewer2)).toEqual([translation])
    value(await changeDetails(editor, id, { embargoUntil: inAnHour() }))
    expect(await pagesFor(reviewer2)).toEqual([])
    for (const person of [editor, translator]) expect(await pagesFor(person)).toEqual([translation])
  })

  it('is told in a mention to nobody who may not see it', async () => {
    const { id } = await embargoedStory()
    const { writer, reviewer, editor } = at.people
    const calling = (person: Person) =>
      startThread(writer, { article: id, kind: 'note', text: 'سرّ', mentions: [person.user.id] })
    expect(refusalOf(await calling(reviewer)).code).toBe('mention.cannotSee')
    value(await calling(editor))
  })
})
