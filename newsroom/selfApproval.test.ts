import { beforeAll, expect, it } from 'vitest'
import type { Person } from './person'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { somebody } from './testing/people'
import { act, draftOf, refusalOf, value } from './testing/stories'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const set = ({ payload, user }: Person, selfApproval: boolean) =>
  payload.updateGlobal({ slug: 'newsroom', data: { selfApproval }, user, overrideAccess: false })

const told = async () =>
  (
    await at.payload.db.pool.query(
      `select "by", data from events where kind = 'newsroom.selfApproval' order by id`,
    )
  ).rows

it('is allowed by admins alone, holds at once, and stands in the record with whoever changed it', async () => {
  const { admin } = at.people
  const both = await somebody(at.payload, 'editor', 'writer')
  const id = await draftOf(both)
  value(await act(both, id, 'submit'))
  await set(both, true)
  expect(refusalOf(await act(both, id, 'approve')).code).toBe('article.ownWork')
  expect(await told()).toEqual([])
  await set(admin, true)
  await set(admin, true)
  value(await act(both, id, 'approve'))
  await set(admin, false)
  const by = admin.user.id
  expect((await told()).map((event) => ({ by: Number(event.by), data: event.data }))).toEqual([
    { by, data: { before: false, selfApproval: true } },
    { by, data: { before: true, selfApproval: false } },
  ])
})

it('is not turned back by editors who save another setting at that moment', async () => {
  const { admin, editor } = at.people
  const about = (aboutAr: string) =>
    at.payload.updateGlobal({ slug: 'newsroom', data: { aboutAr }, user: editor.user, overrideAccess: false })
  for (let round = 0; round < 3; round += 1) {
    await set(admin, true)
    await Promise.all([about('أ'), about('ب'), set(admin, false), about('ج'), about('د')])
    const now = await at.payload.findGlobal({ slug: 'newsroom', overrideAccess: true })
    expect(now.selfApproval).toBe(false)
    expect(['أ', 'ب', 'ج', 'د']).toContain(now.aboutAr)
  }
})
