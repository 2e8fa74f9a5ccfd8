import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ok, refuse } from './refuse'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { openPurgeEar, type PurgeEar } from './testing/purges'
import { refusalOf, value } from './testing/stories'
import { inTransaction, type Scope } from './transaction'

let at: OpenNewsroom
let ear: PurgeEar

beforeAll(async () => {
  at = await openNewsroom()
  ear = await openPurgeEar()
})
afterAll(() => ear.close())

const note = (scope: Scope, text: string) =>
  scope.payload.create({
    collection: 'events',
    data: { kind: 'test.note', byName: 'x', at: scope.at, data: { text } },
    req: scope.req,
    overrideAccess: false,
  })

const notes = async (text: string) =>
  (
    await at.payload.count({
      collection: 'events',
      where: { 'data.text': { equals: text } },
      overrideAccess: true,
    })
  ).totalDocs

describe('a verb’s transaction', () => {
  it('keeps what a verb wrote when it agrees', async () => {
    const result = await inTransaction(at.people.editor, async (scope) => {
      await note(scope, 'kept')
      return ok(7)
    })
    expect(value(result)).toBe(7)
    expect(await notes('kept')).toBe(1)
  })

  it('takes everything back when a verb refuses, and tells why', async () => {
    const result = await inTransaction(at.people.editor, async (scope) => {
      await note(scope, 'refused')
      return refuse('role.missing', { missing: ['editor'] })
    })
    expect(refusalOf(result)).toEqual({ code: 'role.missing', missing: ['editor'] })
    expect(await notes('refused')).toBe(0)
  })

  it('takes everything back when something breaks, and throws it', async () => {
    const broken = inTransaction(at.people.editor, async (scope) => {
      await note(scope, 'broken')
      throw new Error('a bug')
    })
    await expect(broken).rejects.toThrow('a bug')
    expect(await notes('broken')).toBe(0)
  })

  it('keeps nothing of a verb that swallows an error of the database', async () => {
    const swallowed = inTransaction(at.people.editor, async (scope) => {
      await note(scope, 'swallowed')
      await scope.payload
        .update({
          collection: 'articles',
          id: 987_654,
          data: { title: 'x' },
          req: scope.req,
          overrideAccess: false,
        })
        .catch(() => null)
      return ok(null)
    })
    await expect(swallowed).rejects.toThrow(/rolled back/)
    expect(await notes('swallowed')).toBe(0)
  })

  it('tries a deadlock once more', async () => {
    const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' })
    let tries = 0
    const result = await inTransaction(at.people.editor, async () => {
      tries += 1
      if (tries === 1) throw new Error('query failed', { cause: deadlock })
      return ok(tries)
    })
    expect(value(result)).toBe(2)
    const always = inTransaction(at.people.editor, async () => {
      throw deadlock
    })
    await expect(always).rejects.toThrow('deadlock detected')
  })

  it('leaves nothing open behind it', async () => {
    const before = Object.keys(at.payload.db.sessions ?? {})
    await inTransaction(at.people.editor, async () => refuse('role.missing'))
    expect(Object.keys(at.payload.db.sessions ?? {})).toEqual(before)
  })
})

describe('the notice that makes servers forget pages', () => {
  it('does not come when the verb is rolled back', async () => {
    const refused = await inTransaction(at.people.editor, async (scope) => {
      await scope.payload.update({
        collection: 'topics',
        id: (await topic()).id,
        data: { nameEn: 'Renamed' },
        req: scope.req,
        user: scope.user,
        overrideAccess: false,
      })
      return refuse('role.missing')
    })
    expect(refused.ok).toBe(false)
    expect(await ear.heard()).toEqual([])
  })
})

async function topic() {
  const topics = { collection: 'topics', overrideAccess: true } as const
  const { docs } = await at.payload.find({ ...topics, limit: 1 })
  if (docs[0]) return docs[0]
  const made = await at.payload.create({ ...topics, data: { nameAr: 'ماء', nameEn: 'Water', slug: 'water' } })
  await ear.heard()
  return made
}
