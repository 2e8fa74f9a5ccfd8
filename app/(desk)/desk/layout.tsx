import type { ReactNode } from 'react'
import { Frame } from '../_frame/Frame'
import { currentPerson } from '../_lib/person'

/** The frame for people who are signed in; the doors (login, register, join) stand without it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson()
  return person ? <Frame person={person}>{children}</Frame> : children
}
