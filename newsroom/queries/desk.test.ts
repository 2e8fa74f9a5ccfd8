import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeDetails } from '../articles/changeDetails'
import { testPayload } from '../testing/harness'
import { newsroomOf, type TestNewsroom } from '../testing/people'
import { act, actOn, articleNow, draftOf, publishedStory, value } from '../testing/stories'
import { countArticleStages, listArticles } from './articleList'
import { listPeople } from './people'
import { searchDesk } from './search'
import { listSources } from './sourceList'
import { loadSourcePage } from './sourcePage'
import { loadCoverage, loadHappenings, loadToday } from './today'
import { countTranslationStages, listTranslations } from './translationList'

const at = () => ({ now: new Date().toISOString(), offsetMinutes: 180 })
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

let payload: Payload
let people: TestNewsroom

beforeAll(async () => {
  payload = await testPayload()
  people = await newsroomOf(payload)
})

const reasons = async (person: TestNewsroom['writer'], article: number) =>
  (await loadToday(person, at())).filter((row) => row.need.article === article).map((row) => row.need.reason)

describe('Today', () => {
  it('shows a story to whoever has the next step, and to nobody else', async () => {
    const id = await draftOf(people.writer)
    expect(await reasons(people.writer, id)).toEqual(['article.draft'])
    expect(await reasons(people.editor, id)).toEqual([])
    value(await act(people.writer, id, 'submit'))
    expect(await reasons(people.writer, id)).toEqual([])
    expect(await reasons(people.editor, id)).toEqual(['article.toApprove'])
    expect(await reasons(people.translator, id)).toEqual([])
    value(await act(people.editor, id, 'approve'))
    expect(await reasons(people.editor, id)).toEqual(['article.readyToPublish', 'translation.toAssign'])
    expect(await reasons(people.translator, id)).toEqual(['translation.toClaim'])
  })

  it('follows a translation into the hands of its translator', async () => {
    const { id, translation } = await publishedStory(people)
    expect(await reasons(people.editor, id)).toEqual(['translation.missing'])
    value(await actOn(people.translator, translation, 'claim'))
    expect(await reasons(people.translator, id)).toEqual(['translation.inWork'])
    expect(await reasons(people.editor, id)).toEqual([])
  })

  it('counts live stories and names those without English', async () => {
    const before = await loadCoverage(people.editor)
    await publishedStory(people)
    const after = await loadCoverage(people.editor)
    expect(after.live).toBe(before.live + 1)
    expect(after.current).toBe(before.current)
    expect(after.gaps[0]?.why).toBeDefined()
  })

  it('tells what happened last, but nothing of a story that the person may not see', async () => {
    const id = await draftOf(people.writer)
    value(await act(people.writer, id, 'submit'))
    const kinds = (await loadHappenings(people.editor))
      .filter(({ article }) => article === id)
      .map(({ kind }) => kind)
    expect(kinds[0]).toBe('article.submit')
    expect((await loadHappenings(people.translator)).some(({ article }) => article === id)).toBe(false)
  })
})

describe('the lists', () => {
  it('keep an embargoed story from colleagues who do not work on it', async () => {
    const { id, translation } = await publishedStory(people)
    value(await changeDetails(people.editor, id, { embargoUntil: tomorrow() }))
    const sees = async (person: TestNewsroom['writer']) => ({
      article: (await listArticles(person, {})).rows.some((row) => row.id === id),
      translation: (await listTranslations(person, {})).rows.some((row) => row.id === translation),
      search: (await searchDesk(person, 'القطار', 60)).articles.some((hit) => hit.id === id),
    })
    expect(await sees(people.reviewer)).toEqual({ article: false, translation: false, search: false })
    expect(await sees(people.editor)).toEqual({ article: true, translation: true, search: true })
    expect(await sees(people.writer)).toEqual({ article: true, translation: true, search: true })
  })

  it('find a title whatever its hamzas and marks, and nothing with a word that it lacks', async () => {
    const id = await draftOf(people.writer)
    const found = async (query: string) =>
      (await listArticles(people.editor, { query })).rows.map((row) => row.id)
    expect(await found('ٱلقِطار الى')).toContain(id)
    expect(await found('قط')).toContain(id)
    expect(await found('القطار غواصة')).not.toContain(id)
    expect(await found('ظظ')).toEqual([])
    expect(await found('100%_')).toEqual([])
  })

  it.each(['changed', 'due'] as const)('go through every story once, page by page, by %s', async (sort) => {
    await manyDrafts(120)
    const seen: number[] = []
    let after: string | undefined
    do {
      const page = await listArticles(people.editor, { sort, after })
      seen.push(...page.rows.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after)
    const counts = await countArticleStages(people.editor, {})
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0))
  })

  it('start again from the top where an address holds no cursor', async () => {
    const first = await listArticles(people.editor, {})
    expect((await listArticles(people.editor, { after: 'nonsense' })).rows[0]?.id).toBe(first.rows[0]?.id)
  })

  it('count the translations of each stage', async () => {
    const before = await countTranslationStages(people.editor, {})
    const { translation } = await publishedStory(people)
    value(await actOn(people.translator, translation, 'claim'))
    const after = await countTranslationStages(people.editor, {})
    expect((after.translating ?? 0) - (before.translating ?? 0)).toBe(1)
    const mine = await listTranslations(people.translator, { mine: true, stage: 'translating' })
    expect(mine.rows.some(({ id }) => id === translation)).toBe(true)
  })
})

describe('a source', () => {
  it('shows its contacts to editors and to the writers of its stories only', async () => {
    const { docs } = await payload.find({ collection: 'sources', limit: 1, overrideAccess: true })
    const source = docs[0]?.id ?? 0
    await payload.update({
      collection: 'sources',
      id: source,
      data: { contacts: '+000 555 0101' },
      overrideAccess: false,
      user: people.editor.user,
    })
    const other = (await newsroomOf(payload)).writer
    expect((await loadSourcePage(other, source))?.contacts).toBeNull()
    await draftOf(people.writer)
    expect((await loadSourcePage(people.writer, source))?.contacts).toBe('+000 555 0101')
    expect((await loadSourcePage(people.editor, source))?.contacts).toBe('+000 555 0101')
    expect((await loadSourcePage(people.translator, source))?.contacts).toBeNull()
  })

  it('names the stories that stand on it, and the register counts them', async () => {
    const id = await draftOf(people.writer)
    const [citation] = (await articleNow(people.writer, id)).sources
    const page = await loadSourcePage(people.editor, citation?.source ?? 0)
    expect(page?.stories.some((story) => story.id === id && story.role === 'primary')).toBe(true)
    const listed = await listSources(people.editor, { query: page?.source.nameAr })
    expect(listed.rows.find((row) => row.id === citation?.source)?.stories).toBe(page?.total)
  })

  it('does not exist for nobody', async () => {
    expect(await loadSourcePage(people.editor, 999_999)).toBeNull()
  })
})

describe('the people', () => {
  it('are listed with their accounts to who runs the system only', async () => {
    expect(await listPeople(people.editor)).toBeNull()
    expect((await listPeople(people.admin))?.some(({ email }) => email === people.writer.user.email)).toBe(
      true,
    )
  })
})

/** Drafts of the writer's, some due at the same time, straight in the table: they are only listed here. */
async function manyDrafts(count: number) {
  await payload.db.pool.query(
    `insert into articles (title, folded_title, writer_id, stage, due_at, updated_at)
     select 'قصة ' || n, 'قصه ' || n, $2, 'draft',
       case when n % 3 = 0 then null else timestamptz '2030-01-01' + (n / 10) * interval '1 hour' end,
       timestamptz '2026-01-01' + (n / 7) * interval '1 minute'
     from generate_series(1, $1::int) n`,
    [count, people.writer.actor.id],
  )
}
