import type { Payload } from 'payload'
import type { Role } from '@/domain/workflow/types'
import { type Person, personOf } from '../person'
import { inTransaction } from '../transaction'

let count = 0

/** Makes somebody with these roles, straight in the database as an invitation would. */
export async function somebody(payload: Payload, ...roles: Role[]): Promise<Person> {
  count += 1
  const email = `person${count}-${Date.now()}@test.example`
  const data = {
    email,
    password: 'long-enough-1',
    nameAr: `شخص ${count}`,
    nameEn: `Person ${count}`,
    roles,
    active: true,
  }
  const result = await inTransaction({ payload, user: null, actor: 'system' }, async ({ req }) => ({
    ok: true as const,
    value: await payload.create({ collection: 'users', data, req, overrideAccess: false }),
  }))
  if (!result.ok) throw new Error(result.refusal.code)
  const person = personOf(payload, result.value)
  if (!person) throw new Error('nobody was made')
  return person
}

/** The people of a small newsroom. */
export async function newsroomOf(payload: Payload) {
  return {
    writer: await somebody(payload, 'writer'),
    editor: await somebody(payload, 'editor'),
    editor2: await somebody(payload, 'editor'),
    translator: await somebody(payload, 'translator'),
    reviewer: await somebody(payload, 'reviewer'),
    reviewer2: await somebody(payload, 'reviewer'),
    admin: await somebody(payload, 'admin'),
  }
}

export type TestNewsroom = Awaited<ReturnType<typeof newsroomOf>>
