import type { Role } from '@/domain/workflow/types'

export const roleNames = [
  'admin',
  'editor',
  'writer',
  'translator',
  'reviewer',
] as const satisfies readonly Role[]

/** The roles that somebody holds; a name that is no role opens nothing. */
export const rolesOf = ({ roles }: { roles?: string[] | null }): Role[] =>
  roleNames.filter((name) => roles?.includes(name))
