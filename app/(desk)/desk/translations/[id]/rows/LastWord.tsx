'use client'

import { useManner } from '@/app/(desk)/_lib/Providers'
import { Bdi } from '@/app/(desk)/_ui'
import { printedName } from '../model/names'
import { useSession } from '../session/context'

/** What is asked for on a row, in one line under its English. */
export function LastWord({ row }: { row: string }) {
  const { language } = useManner()
  const thread = useSession((state) =>
    state.threads.find((one) => one.row === row && one.kind === 'changeRequest' && one.resolvedAt === null),
  )
  const message = thread?.messages[0]
  if (!message) return null
  return (
    <p className="note asked">
      <span>
        <Bdi>{printedName(message.byName, language)}</Bdi>: <Bdi>{message.text}</Bdi>
      </span>
    </p>
  )
}
