import { notFound, redirect } from 'next/navigation'
import { currentPerson, desk } from '@/app/_shared/person'
import type { Role } from '@/domain/workflow/types'
import type { Person } from '@/newsroom/person'
import { pathHere } from './nextPath'

export { currentPerson, desk }

/** For pages: the person, or a way to the login and back. */
export async function requirePerson(): Promise<Person> {
  const person = await currentPerson()
  if (person) return person
  return redirect(`/desk/login?next=${encodeURIComponent(await pathHere())}`)
}

/** For pages of some roles only: for everybody else there is no such page. */
export async function requireRole(...roles: Role[]): Promise<Person> {
  const person = await requirePerson()
  return person.actor.roles.some((role) => roles.includes(role)) ? person : notFound()
}
