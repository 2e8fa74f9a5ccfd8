import type { Role } from '@/domain/workflow/types'

export const roleNames = [
  'admin',
  'editor',
  'writer',
  'translator',
  'reviewer',
] as const satisfies readonly Role[]
