import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '@/newsroom/testing/open'
import { openPurgeEar, type PurgeEar } from '@/newsroom/testing/purges'

let at: OpenNewsroom
let ear: PurgeEar

beforeAll(async () => {
  at = await openNewsroom()
  ear = await openPurgeEar()
})
afterAll(() => ear.close())

it('has its page and the register forgotten when it is renamed, and nothing else', async () => {
  const { user } = at.people.editor
  const data = { nameAr: 'الديوان', kind: 'official' as const }
  const { id } = await at.payload.create({ collection: 'sources', data, user, overrideAccess: false })
  await ear.heard()
  await at.payload.update({
    collection: 'sources',
    id,
    data: { nameAr: 'ديوان المياه' },
    user,
    overrideAccess: false,
  })
  expect(await ear.heard()).toEqual([`source:${id}`, 'sources'])
})
