import { beforeAll, expect, test, vi } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '@/newsroom/testing/open'
import { articleNow, bilingualStory } from '@/newsroom/testing/stories'
import { sharedPageCache } from '../_cache/shared'
import { addresses } from './addresses'
import { answerReader } from './answerReader'

let at: OpenNewsroom
let story: number
let profile: number

beforeAll(async () => {
  at = await openNewsroom()
  story = (await bilingualStory(at.people)).id
  const topics = { collection: 'topics', overrideAccess: true } as const
  await at.payload.create({ ...topics, data: { nameAr: 'ماء', nameEn: 'Water', slug: 'water' } })
  const profiles = { collection: 'profiles', overrideAccess: true } as const
  const made = await at.payload.create({
    ...profiles,
    data: { nameAr: 'ليلى', nameEn: 'Layla', slug: 'water', bioAr: 'تكتب عن الماء.' },
  })
  profile = made.id
})

async function ask(target: string) {
  const query = vi.spyOn(at.payload.db.pool, 'query')
  const headers: Record<string, string> = { 'accept-encoding': 'br' }
  const { status, headers: answered } = await answerReader(() => Promise.resolve(at.payload), {
    target,
    header: (name) => headers[name],
  })
  const queries = query.mock.calls.length
  query.mockRestore()
  return { status, queries, location: answered.Location }
}

async function liveEdition(): Promise<number> {
  const { rows } = await at.payload.db.pool.query(
    `select edition from live_editions where article = $1 and language = 'ar'`,
    [story],
  )
  return rows[0].edition
}

/** A target for a pattern; every pattern has one, so that no address is forgotten here. */
async function targetOf(pattern: string): Promise<string> {
  const { sources } = await articleNow(at.people.editor, story)
  const source = String(sources[0]?.source)
  const parts: Record<string, string> = { language: 'ar', id: String(story), slug: 'water' }
  if (pattern.includes('/sources/')) parts.id = source
  if (pattern.includes('/people/')) parts.id = String(profile)
  if (pattern.startsWith('/sitemaps/')) parts.file = 'ar-1.xml'
  if (pattern.startsWith('/share/')) parts.file = `${story}-${await liveEdition()}.png`
  const target = pattern.replace(/:(\w+)/g, (_, name: string) => parts[name] ?? `no-${name}`)
  const { location } = await ask(`/ar/${story}`)
  return pattern.startsWith('/:language/:id/:slug')
    ? target.replace(/^\/ar\/\d+\/water/, location ?? '')
    : target
}

test('what a public document asks of the database, made and kept', async () => {
  sharedPageCache().connected()
  const found: Record<string, string> = {}
  for (const { pattern } of addresses) {
    const target = await targetOf(pattern)
    sharedPageCache().purge('all')
    const made = await ask(target)
    const again = await ask(target)
    found[pattern] = `${made.status}: ${made.queries}, then ${again.queries}`
  }
  expect(found).toMatchSnapshot()
})

test('made-up addresses ask for nothing that others were not asked for, and fill nothing', async () => {
  sharedPageCache().connected()
  await ask('/ar/nothing/here/at/all')
  for (const target of ['/wp-login.php', '/ar/x/y/z/w', '/en/../x', '/.env', '/ar/.git/config/x/y']) {
    const { status, queries } = await ask(target)
    expect([target, status, queries]).toEqual([target, 404, expect.any(Number)])
    expect(queries, target).toBeLessThanOrEqual(1)
  }
  expect((await ask('/ar/a/b/c/d')).queries).toBe(0)
})
