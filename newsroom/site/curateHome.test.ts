import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyFrontPage, type FrontPage } from '@/domain/workflow/frontPage'
import { loadFrontPage, loadHomeDesk } from '../queries/home'
import { outcome } from '../testing/atOnce'
import { asApp, ask } from '../testing/harness'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { act, bilingualStory, draftOf, publishedStory, refusalOf, value } from '../testing/stories'
import { curateHome } from './curateHome'

let at: OpenNewsroom
let stories: number[]
let pair: number
beforeAll(async () => {
  at = await openNewsroom()
  stories = []
  for (let count = 0; count < 5; count += 1) stories.push((await publishedStory(at.people)).id)
  pair = (await bilingualStory(at.people)).id
})

const now = async (): Promise<FrontPage> => value(await loadFrontPage(at.people.editor, [])).page
const curate = async (page: FrontPage, editor = at.people.editor) =>
  curateHome(editor, { ...page, base: await now() })
const events = () => ask(`select "by", data from events where kind = 'home.curate' order by id`)

const story = (place: number) => (): number => stories[place] ?? 0
const [a, b, c, d, e] = [story(0), story(1), story(2), story(3), story(4)]

describe('curating the front page', () => {
  beforeEach(async () => {
    value(await curate(emptyFrontPage))
  })

  it('is for editors alone', async () => {
    const { writer, translator, reviewer, admin } = at.people
    for (const person of [writer, translator, reviewer, admin]) {
      expect(refusalOf(await curate({ lead: a(), picks: [] }, person)).code).toBe('role.missing')
      expect(refusalOf(await loadFrontPage(person, [])).code).toBe('role.missing')
    }
  })

  it('stores the lead and the picks in their order, and is one event with what was before', async () => {
    const chosen = { lead: a(), picks: [c(), b(), pair] }
    const before = (await events()).length
    expect(value(await curate(chosen))).toEqual(chosen)
    expect(await now()).toEqual(chosen)
    const [event, ...others] = (await events()).slice(before)
    expect(event).toMatchObject({ data: { before: emptyFrontPage, after: chosen } })
    expect(Number(event?.by)).toBe(at.people.editor.user.id)
    value(await curate(chosen))
    expect(others).toEqual([])
    expect(await events()).toHaveLength(before + 1)
  })

  it('refuses what readers do not see, what stands twice, and a fifth pick', async () => {
    const draft = await draftOf(at.people.writer)
    const refused = async (page: FrontPage) => refusalOf(await curate(page))
    expect(await refused({ lead: draft, picks: [a()] })).toEqual({
      code: 'home.notLive',
      details: { articles: [draft] },
    })
    expect(await refused({ lead: null, picks: [999_999] })).toMatchObject({ code: 'home.notLive' })
    expect((await refused({ lead: a(), picks: [a()] })).code).toBe('home.twice')
    expect((await refused({ lead: null, picks: [a(), b(), c(), d(), e()] })).code).toBe('home.tooMany')
    expect(await now()).toEqual(emptyFrontPage)
  })

  it('lets one of several editors win who began from the same page; the others see it as it is', async () => {
    const { editor, editor2 } = at.people
    const wanted = [a(), b(), c(), d()].map((lead) => ({ lead, picks: [], base: emptyFrontPage }))
    const results = await Promise.all(
      wanted.map((page, place) => curateHome(place % 2 ? editor : editor2, page)),
    )
    expect(outcome(results)).toEqual({ won: 1, heard: ['home.changed'] })
    const late = await curateHome(editor, { lead: e(), picks: [], base: emptyFrontPage })
    expect(refusalOf(late)).toEqual({ code: 'home.changed', details: await now() })
  })

  it('is not undone by who saves the settings at that moment, and cannot be written with them', async () => {
    const { editor, editor2 } = at.people
    const about = (aboutAr: string) =>
      at.payload.updateGlobal({
        slug: 'newsroom',
        data: { aboutAr, homeLead: e(), homePicks: [d()] },
        user: editor2.user,
        overrideAccess: false,
      })
    const chosen = { lead: b(), picks: [a()] }
    const [result] = await Promise.all([
      curateHome(editor, { ...chosen, base: emptyFrontPage }),
      about('أ'),
      about('ب'),
    ])
    value(result)
    await about('ج')
    expect(await now()).toEqual(chosen)
    const { aboutAr } = await at.payload.findGlobal({ slug: 'newsroom', overrideAccess: true })
    expect(aboutAr).toBe('ج')
  })

  it('makes the servers forget the home page and nothing else', async () => {
    const heard = await asApp(async (listener) => {
      const tags: string[] = []
      listener.on('notification', ({ payload }) => tags.push(payload ?? ''))
      await listener.query('listen purge')
      value(await curate({ lead: a(), picks: [b()] }))
      await listener.query('select 1')
      return tags
    })
    expect(heard).toEqual(['home'])
  })
})

describe('the desk of the front page', () => {
  it('shows the stories of the page, those to choose from, and what follows in each language', async () => {
    value(await curate({ lead: pair, picks: [a()] }))
    const desk = await loadHomeDesk(at.people.editor)
    expect(desk.page).toEqual({ lead: pair, picks: [a()] })
    expect(desk.stories.map(({ article }) => article).sort()).toEqual([pair, a()].sort())
    expect(desk.gone).toEqual([])
    expect(desk.found.map(({ article }) => article)).toEqual([pair, ...stories.toReversed()])
    expect(desk.newest.ar.map(({ article }) => article)).toEqual([pair, ...stories.toReversed()])
    expect(desk.newest.en.map(({ article }) => article)).toEqual([pair])
    expect(desk.found[0]).toMatchObject({ english: 'The train returns to the coast' })
    expect(desk.found[1]).toMatchObject({ english: null })
  })

  it('finds stories by words of either script', async () => {
    for (const [query, count] of [
      ['القطار يعود', 6],
      ['returns to the', 1],
      ['لا شيء كهذا', 0],
    ] as const)
      expect((await loadHomeDesk(at.people.editor, query)).found).toHaveLength(count)
  })

  it('names what was retracted since it was chosen, and lets it be dropped', async () => {
    const { editor } = at.people
    value(await curate({ lead: d(), picks: [e(), a()] }))
    value(await act(editor, d(), 'retract', { reason: 'خطأ في المصدر' }))
    const title = 'القطار يعود إلى الساحل'
    const desk = await loadHomeDesk(editor)
    expect(desk.page.lead).toBe(d())
    expect(desk.gone).toEqual([{ article: d(), title }])
    const asked = value(await loadFrontPage(editor, [b(), 999_999]))
    expect(asked.gone).toContainEqual({ article: 999_999, title: null })
    expect(asked.stories.map(({ article }) => article)).toContain(b())
    expect(refusalOf(await curate({ lead: d(), picks: [e()] })).code).toBe('home.notLive')
    value(await curate({ lead: null, picks: [e(), a()] }))
    expect((await loadHomeDesk(editor)).gone).toEqual([])
  })
})
