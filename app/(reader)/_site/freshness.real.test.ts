import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { ArticleContent } from '@/domain/segments/document'
import { paragraph } from '@/domain/segments/nodes'
import { changeDetails } from '@/newsroom/articles/changeDetails'
import { type OpenNewsroom, openNewsroom } from '@/newsroom/testing/open'
import { act, actOn, articleNow, bilingualStory, saveText, value } from '@/newsroom/testing/stories'
import { type PurgeListener, startPurgeListener } from '../_cache/purgeListener'
import { sharedPageCache } from '../_cache/shared'
import type { StoredPage } from '../_cache/storedPage'
import { answerReader } from './answerReader'

let at: OpenNewsroom
let listener: PurgeListener
/** One story in each of two topics, on one source each. */
const stories = { water: 0, sport: 0 }
const english = { water: 0, sport: 0 }

async function storyIn(topic: 'water' | 'sport'): Promise<void> {
  const { id, translation } = await bilingualStory(at.people)
  const { payload } = at
  const made = await payload.create({
    collection: 'topics',
    overrideAccess: true,
    data: { nameAr: `قسم ${topic}`, nameEn: `Topic ${topic}`, slug: topic },
  })
  const source = await payload.create({
    collection: 'sources',
    overrideAccess: true,
    data: { nameAr: `مصدر ${topic}`, nameEn: `Source ${topic}`, kind: 'outlet' },
  })
  await correct(id, (now) => ({ ...now, title: `${now.title} ${topic}` }), {
    topics: [made.id],
    sources: [{ id: 's1', source: source.id, role: 'primary', url: '', note: '' }],
  })
  stories[topic] = id
  english[topic] = translation
}

interface Details {
  topics: number[]
  sources: Awaited<ReturnType<typeof articleNow>>['sources']
}

/** The live Arabic is changed in one go. */
async function correct(id: number, change: (now: ArticleContent) => ArticleContent, details?: Details) {
  const { writer, editor } = at.people
  value(await act(editor, id, 'revise'))
  if (details) value(await changeDetails(writer, id, details))
  value(await saveText(writer, id, change))
  value(await act(writer, id, 'submit'))
  value(await act(editor, id, 'approve'))
  value(await act(editor, id, 'publish', { correctionNote: { ar: 'صُحّح.' } }))
}

const ask = (target: string) =>
  answerReader(() => Promise.resolve(at.payload), { target, header: () => undefined })

const linkPattern = /href="(\/(?:ar|en)(?:\/[^"#]*)?)(?:#[^"]*)?"/g

/** Every page that a reader can come to from the two front pages, in the cache when this ends. */
async function crawl(): Promise<Map<string, StoredPage>> {
  const pages = new Map<string, StoredPage>()
  const waiting = ['/ar', '/en', '/sitemap.xml', '/news-sitemap.xml']
  const seen = new Set(waiting)
  for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
    const { body } = await ask(target)
    const kept = sharedPageCache().get(target)
    if (kept) pages.set(target, kept)
    for (const [, link = ''] of String(body).matchAll(linkPattern)) {
      const found = link.replaceAll('&amp;', '&')
      if (!seen.has(found)) waiting.push(found)
      seen.add(found)
    }
  }
  return pages
}

const isKept = (target: string, page: StoredPage) => sharedPageCache().get(target) === page

interface Outcome {
  /** Pages that were kept although they would look different now. */
  stale: string[]
  /** Pages that were forgotten although they look the same. */
  needless: string[]
  changed: string[]
}

/** What an action did to the pages in the cache. */
async function after(action: () => Promise<unknown>): Promise<Outcome> {
  const before = await crawl()
  await action()
  const mark = sharedPageCache().begin()
  await at.payload.db.pool.query(`select pg_notify('purge', 'mark')`)
  await vi.waitFor(() => expect(mark.purged.has('mark')).toBe(true), { timeout: 5_000 })
  sharedPageCache().end(mark)
  const kept = new Map([...before].map(([target, page]) => [target, isKept(target, page)]))
  sharedPageCache().purge('all')
  const outcome: Outcome = { stale: [], needless: [], changed: [] }
  for (const [target, page] of before) {
    await ask(target)
    const isSame = sharedPageCache().get(target)?.etag === page.etag
    const name = nameOf(target)
    if (!isSame) outcome.changed.push(name)
    if (!isSame && kept.get(target)) outcome.stale.push(name)
    if (isSame && !kept.get(target)) outcome.needless.push(name)
  }
  return outcome
}

/** An address with the stories' names in place of their numbers and slugs. */
function nameOf(target: string): string {
  const [, language, id, slug = '', rest = ''] = /^\/(ar|en)\/(\d+)\/([^/]*)(.*)$/.exec(target) ?? []
  if (!id || !slug) return target
  return `/${language}/${Number(id) === stories.water ? 'water' : 'sport'}${rest}`
}

beforeAll(async () => {
  at = await openNewsroom()
  await storyIn('water')
  await storyIn('sport')
  listener = startPurgeListener(process.env.DATABASE_URL ?? '')
  await vi.waitFor(async () => expect((await crawl()).size).toBeGreaterThan(4), { timeout: 10_000 })
})
afterAll(() => listener.close())
beforeEach(() => sharedPageCache().purge('all'))

const otherText = (now: ArticleContent): ArticleContent => ({
  ...now,
  body: { ...now.body, root: { ...now.body.root, children: [paragraph('نص جديد تماماً.', { bid: 'n1' })] } },
})

test('a corrected text changes its own pages and the log, and leaves everything else in the cache', async () => {
  const { stale, changed, needless } = await after(() => correct(stories.water, otherText))
  expect(stale).toEqual([])
  expect(changed).toEqual(expect.arrayContaining(['/ar/water', '/en/water', '/ar/water/parallel', '/ar']))
  expect(changed.filter((name) => name.includes('sport'))).toEqual([])
  expect(needless.filter((name) => name.includes('sport'))).toEqual([])
})

test('a retraction leaves no list with the story, in either language', async () => {
  const { editor } = at.people
  const { stale, changed } = await after(async () =>
    value(await act(editor, stories.sport, 'retract', { reason: 'خطأ' })),
  )
  expect(stale).toEqual([])
  expect(changed).toEqual(
    expect.arrayContaining(['/ar', '/en', '/ar/sport', '/en/sport', '/ar/topics/sport']),
  )
  expect(changed.filter((name) => name.includes('/water'))).toEqual([])
  const back = await after(async () =>
    value(await act(editor, stories.sport, 'reinstate', { languages: [] })),
  )
  expect(back.stale).toEqual([])
  expect(back.changed).toEqual(expect.arrayContaining(['/ar', '/ar/sport', '/ar/topics/sport']))
})

test('a new story enters the lists, and no page of another topic changes', async () => {
  const { stale, changed } = await after(() => bilingualStory(at.people))
  expect(stale).toEqual([])
  expect(changed).toEqual(expect.arrayContaining(['/ar', '/en']))
  expect(changed.filter((name) => /\/topics\/|\/water/.test(name))).toEqual([])
})

test('a withdrawn translation changes both pages of the pair and the lists that marked it', async () => {
  const { stale, changed } = await after(async () =>
    value(await actOn(at.people.editor, english.water, 'withdraw', { reason: 'خطأ' })),
  )
  expect(stale).toEqual([])
  expect(changed).toEqual(
    expect.arrayContaining(['/ar', '/en', '/ar/water', '/en/water', '/ar/topics/water']),
  )
})

test('a renamed topic changes every page that has a masthead', async () => {
  const { docs } = await at.payload.find({ collection: 'topics', overrideAccess: true, limit: 1 })
  const id = docs[0]?.id ?? 0
  const data = { nameAr: 'اسم آخر', nameEn: 'Another name' }
  const outcome = await after(() =>
    at.payload.update({ collection: 'topics', id, data, overrideAccess: true }),
  )
  expect(outcome.stale).toEqual([])
  expect(outcome.needless).toEqual([])
})

test('a renamed source changes its own pages only', async () => {
  const { sources } = await articleNow(at.people.editor, stories.sport)
  const id = sources[0]?.source ?? 0
  const data = { nameAr: 'اسم جديد للمصدر', nameEn: 'A new name' }
  const outcome = await after(() =>
    at.payload.update({ collection: 'sources', id, data, overrideAccess: true }),
  )
  expect(outcome.stale).toEqual([])
  expect(outcome.needless).toEqual([])
  expect(outcome.changed.every((name) => name.includes('/sources'))).toBe(true)
})
