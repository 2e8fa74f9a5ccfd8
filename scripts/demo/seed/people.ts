import type { Payload } from 'payload'
import { slugOf } from '@/domain/text/slug'
import { type Person, personOf } from '@/newsroom/person'
import { inTransaction } from '@/newsroom/transaction'
import { demoPeople } from '../people'
import type { DemoPerson } from '../types'

export const demoPassword = 'tarjuman-demo'

export interface Staff {
  /** Somebody of the demo newsroom at work at a given time. */
  at: (key: string, time: string) => Person
  idOf: (key: string) => number
  nameOf: (key: string) => string
}

async function createPerson(payload: Payload, { bioAr, bioEn, ...person }: DemoPerson): Promise<number> {
  const { email, roles, nameAr, nameEn, language } = person
  const result = await inTransaction({ payload, user: null, actor: 'system' }, async ({ req }) => {
    const account = { email, roles, nameAr, nameEn, language, password: demoPassword, active: true }
    const { id } = await payload.create({ collection: 'users', data: account, req, overrideAccess: false })
    await payload.create({
      collection: 'profiles',
      data: { nameAr, nameEn, bioAr, bioEn, slug: slugOf(nameEn, 'en'), user: id },
      req,
      overrideAccess: true,
    })
    return { ok: true as const, value: id }
  })
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

/** Makes the accounts and public profiles of the demo newsroom. */
export async function seedPeople(payload: Payload): Promise<Staff> {
  const ids = new Map<string, number>()
  const people = new Map<string, Person>()
  for (const person of demoPeople) {
    const id = await createPerson(payload, person)
    const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
    const atWork = personOf(payload, user)
    if (!atWork) throw new Error(`${person.key} cannot work`)
    ids.set(person.key, id)
    people.set(person.key, atWork)
  }
  return {
    at: (key, time) => ({ ...known(people, key), clock: () => time }),
    idOf: (key) => known(ids, key),
    nameOf: (key) => known(people, key).user.nameAr,
  }
}

function known<V>(map: Map<string, V>, key: string): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`nobody called ${key} in the demo newsroom`)
  return value
}
