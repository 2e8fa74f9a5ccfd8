'use client'

import { AssignForm } from '@/app/(desk)/_assign/AssignForm'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { useTimeZone } from '../clock'
import { nameIn } from '../model/names'
import type { ActionInput } from '../session/acting'
import { useSession } from '../session/context'

/** Gives the translation to somebody. */
export function AssignDialog({ onClose, onGo }: { onClose: () => void; onGo: (input: ActionInput) => void }) {
  const { language } = useManner()
  const { translators, names } = useSession((state) => state.desk.people)
  const now = useSession((state) => state.desk.facts.translation.translator)
  const due = useSession((state) => state.desk.dueAt)
  const timeZone = useTimeZone()
  const people = translators.map((id) => ({ id, name: nameIn(names[id], language) }))
  return <AssignForm {...{ people, now, due, timeZone, onClose, onGo }} />
}
