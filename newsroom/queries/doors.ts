import type { Payload } from 'payload'
import { rolesOf } from '@/collections/users/roleNames'
import type { Role } from '@/domain/workflow/types'

/** The password of every demo account; they exist on a demo server only, which listens on loopback. */
export const demoPassword = 'tarjuman-demo'

const demoEmails = ['writer', 'editor', 'editor2', 'translator', 'reviewer', 'reviewer2', 'admin'].map(
  (name) => `${name}@tarjuman.example`,
)

export interface DoorAccount {
  email: string
  nameAr: string
  nameEn: string
  roles: Role[]
}

/** The accounts of the demo newsroom that exist, in the order of a story's way. Ask for them on a demo server only. */
export async function demoAccounts(payload: Payload): Promise<DoorAccount[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: demoEmails }, active: { equals: true } },
    limit: demoEmails.length,
    depth: 0,
    overrideAccess: true,
  })
  return docs
    .map(({ email, nameAr, nameEn, roles }) => ({ email, nameAr, nameEn, roles: rolesOf({ roles }) }))
    .sort((one, other) => demoEmails.indexOf(one.email) - demoEmails.indexOf(other.email))
}

/** The account that an invitation opens, while it is open. Whoever holds the token is the invited person. */
export async function findInvitation(payload: Payload, token: string): Promise<{ email: string } | null> {
  if (token === '') return null
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      resetPasswordToken: { equals: token },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
      active: { equals: true },
    },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? { email: docs[0].email } : null
}
