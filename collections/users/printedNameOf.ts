import type { User } from '@/payload-types'

/** A person's name as the record prints it, in both scripts; the system's own without one. */
export function printedNameOf(user: Pick<User, 'nameAr' | 'nameEn'> | null): string {
  return user ? `${user.nameAr} · ${user.nameEn}` : 'ترجمان · Tarjuman'
}
