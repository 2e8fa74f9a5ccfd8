import { rolesOf } from '@/collections/users/roleNames'
import { canManageUsers } from '@/domain/workflow/policies/newsroom'
import type { Role } from '@/domain/workflow/types'
import type { Person } from '../person'

export interface Colleague {
  id: number
  nameAr: string
  nameEn: string
  roles: Role[]
  active: boolean
}

export interface ManagedColleague extends Colleague {
  email: string
  /** Invited, and has not come in yet. */
  isInvited: boolean
  joinedAt: string
}

/** Everybody of the newsroom with their accounts, for who runs the system; null for everybody else. */
export async function listPeople({ payload, user, actor }: Person): Promise<ManagedColleague[] | null> {
  if (!canManageUsers(actor)) return null
  const { docs } = await payload.find({
    collection: 'users',
    sort: ['-active', 'nameAr'],
    limit: 1000,
    depth: 0,
    overrideAccess: false,
    showHiddenFields: true,
    user,
  })
  return docs.map((doc) => ({
    id: doc.id,
    nameAr: doc.nameAr,
    nameEn: doc.nameEn,
    email: doc.email,
    roles: rolesOf(doc),
    active: doc.active !== false,
    isInvited: Boolean(doc.resetPasswordToken) && (doc.sessions ?? []).length === 0,
    joinedAt: doc.createdAt,
  }))
}

/** Active colleagues by name, for filters and assignments; with a role only those who have it. */
export async function listColleagues({ payload, user }: Person, role?: Role): Promise<Colleague[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ active: { equals: true } }, ...(role ? [{ roles: { in: [role] } }] : [])] },
    select: { nameAr: true, nameEn: true, roles: true, active: true },
    sort: 'nameAr',
    limit: 1000,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, nameAr, nameEn, roles }) => ({
    id,
    nameAr,
    nameEn,
    roles: rolesOf({ roles }),
    active: true,
  }))
}
