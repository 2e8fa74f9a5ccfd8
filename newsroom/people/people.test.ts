import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { personOf } from '../person'
import { listPeople } from '../queries/people'
import { testPayload } from '../testing/harness'
import { newsroomOf, somebody, type TestNewsroom } from '../testing/people'
import { refusalOf, value } from '../testing/stories'
import { changePerson } from './changePerson'
import { invitePerson, type NewPerson } from './invite'
import { joinByInvitation, registerFirst } from './register'

let payload: Payload
let people: TestNewsroom

const first = { email: 'First@Test.example', password: 'long-enough-1', nameAr: 'سلمى', nameEn: 'Salma' }
const logIn = (email: string, password: string) =>
  payload.login({ collection: 'users', data: { email, password } })
const eventsOf = async (kind: string, person: number) =>
  (
    await payload.db.pool.query(`select data from events where kind = $1 and (data->>'person')::int = $2`, [
      kind,
      person,
    ])
  ).rows

beforeAll(async () => {
  payload = await testPayload()
})

describe('the first person', () => {
  it('registers with a long password, and only one of several at once', async () => {
    expect(refusalOf(await registerFirst(payload, { ...first, password: 'short' }))).toEqual({
      code: 'people.passwordShort',
      details: { shortest: 10 },
    })
    const tries = [1, 2, 3, 4].map((number) =>
      registerFirst(payload, { ...first, email: `first${number}@test.example`, language: 'en' }),
    )
    const results = await Promise.all(tries)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const { docs } = await payload.find({ collection: 'users', overrideAccess: true })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.roles).toEqual(['admin', 'editor', 'writer'])
    expect(docs[0]?.language).toBe('en')
    expect(await eventsOf('people.register', docs[0]?.id ?? 0)).toHaveLength(1)
  })

  it('finds the door closed once there is somebody', async () => {
    expect(refusalOf(await registerFirst(payload, first)).code).toBe('people.registrationClosed')
  })
})

describe('invitations', () => {
  beforeAll(async () => {
    people = await newsroomOf(payload)
  })

  let count = 0
  const newcomer = (): NewPerson => {
    count += 1
    return { email: `Newcomer${count}@Test.example`, nameAr: 'هند', nameEn: 'Hind', roles: ['writer'] }
  }

  it('are made by admins, for an e-mail that nobody has', async () => {
    const invited = newcomer()
    for (const person of [people.editor, people.writer, people.reviewer]) {
      expect(refusalOf(await invitePerson(person, invited)).code).toBe('role.missing')
    }
    const { id } = value(await invitePerson(people.admin, invited))
    const again = await invitePerson(people.admin, { ...invited, email: invited.email.toUpperCase() })
    expect(refusalOf(again).code).toBe('people.emailTaken')
    expect(await eventsOf('people.invite', id)).toMatchObject([{ data: { roles: ['writer'] } }])
  })

  it('open the account once, also when used twice at once', async () => {
    const invited = newcomer()
    const { token, id } = value(await invitePerson(people.admin, invited))
    expect((await listPeople(people.admin))?.find((one) => one.id === id)).toMatchObject({ isInvited: true })
    expect(refusalOf(await joinByInvitation(payload, { token, password: 'short' })).code).toBe(
      'people.passwordShort',
    )
    const passwords = ['her-own-password', 'a-thief-password']
    const results = await Promise.all(
      passwords.map((password) => joinByInvitation(payload, { token, password, language: 'en' })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const won = passwords[results.findIndex(({ ok }) => ok)] ?? ''
    expect((await listPeople(people.admin))?.find((one) => one.id === id)).toMatchObject({ isInvited: false })
    const { user } = await logIn(invited.email.toLowerCase(), won)
    expect(user?.id).toBe(id)
    expect(user?.language).toBe('en')
    expect(refusalOf(await joinByInvitation(payload, { token, password: 'once-more-please' })).code).toBe(
      'people.invitationInvalid',
    )
    expect(await eventsOf('people.join', id)).toHaveLength(1)
  })

  it('do not open for a wrong token, none, or a deactivated account', async () => {
    const { token, id } = value(await invitePerson(people.admin, newcomer()))
    value(await changePerson(people.admin, id, { active: false }))
    for (const wrong of ['', 'nonsense', token]) {
      const refusal = refusalOf(await joinByInvitation(payload, { token: wrong, password: 'long-enough-1' }))
      expect(refusal.code).toBe('people.invitationInvalid')
    }
  })
})

describe('roles', () => {
  it('are given by admins, to others, and the record keeps what they were', async () => {
    const colleague = await somebody(payload, 'writer')
    const { id } = colleague.user
    for (const person of [people.editor, people.writer, colleague]) {
      expect(refusalOf(await changePerson(person, id, { roles: ['admin'] })).code).toBe('role.missing')
    }
    const { admin } = people
    expect(refusalOf(await changePerson(admin, admin.user.id, { roles: ['admin', 'editor'] })).code).toBe(
      'role.missing',
    )
    value(await changePerson(admin, id, { roles: ['writer', 'reviewer'] }))
    const user = await payload.findByID({ collection: 'users', id, overrideAccess: true })
    expect(user.roles).toEqual(['writer', 'reviewer'])
    expect(await eventsOf('people.roles', id)).toMatchObject([
      { data: { before: ['writer'], roles: ['writer', 'reviewer'] } },
    ])
  })

  it('cannot be taken by changing one’s own account, nor anybody’s password by an admin', async () => {
    const colleague = await somebody(payload, 'writer')
    const { id } = colleague.user
    const own = { collection: 'users', id, overrideAccess: false } as const
    const changed = await payload.update({
      ...own,
      user: colleague.user,
      data: { roles: ['admin'], active: false, nameEn: 'New name' },
    })
    expect(changed).toMatchObject({ roles: ['writer'], active: true, nameEn: 'New name' })
    for (const data of [
      { password: 'taken-over-by-admin' },
      { email: 'mine@test.example' },
      { nameEn: 'Other' },
    ]) {
      await expect(payload.update({ ...own, user: people.admin.user, data })).rejects.toThrow(/not allowed/)
    }
  })
})

describe('a deactivated person', () => {
  it('loses her sessions and her door, keeps her name, and can be let in again', async () => {
    const colleague = await somebody(payload, 'translator')
    const { id, email } = colleague.user
    await logIn(email, 'long-enough-1')
    value(await changePerson(people.admin, id, { active: false }))
    const user = await payload.findByID({
      collection: 'users',
      id,
      overrideAccess: true,
      showHiddenFields: true,
    })
    expect(user.sessions).toEqual([])
    expect(user.nameAr).toBe(colleague.user.nameAr)
    expect(personOf(payload, { ...user, collection: 'users' })).toBeNull()
    await expect(logIn(email, 'long-enough-1')).rejects.toThrow()
    value(await changePerson(people.admin, id, { active: true }))
    expect((await logIn(email, 'long-enough-1')).user?.id).toBe(id)
  })

  it('cannot be an admin who deactivates herself, nor nobody', async () => {
    const { admin } = people
    expect(refusalOf(await changePerson(admin, admin.user.id, { active: false })).code).toBe('role.missing')
    expect(refusalOf(await changePerson(admin, 987_654, { active: false })).code).toBe('document.notFound')
  })
})
