'use client'

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '@/app/(desk)/_ui'
import type { ShownRow } from '../model/shownRow'
import { useSession, useWorkspace } from '../session/context'
import { kindOf, roleOf } from './look'

interface MachineTextProps {
  row: ShownRow
  number: number
  text: string
}

/** A machine's draft while it comes, in the row's place. It holds the keys that the field had, so that they come back. */
export function MachineText({ row, number, text }: MachineTextProps) {
  const { t } = useTranslation('machine')
  const workspace = useWorkspace()
  const isHere = useSession((state) => state.here === row.id)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isHere && workspace.get().isOpen) box.current?.focus({ preventScroll: true })
  }, [isHere, workspace])
  return (
    <section
      ref={box}
      aria-busy
      aria-label={t('english', { number })}
      tabIndex={-1}
      className={classes('en', 'drafting', roleOf(kindOf(row)))}
      lang="en"
      dir="ltr"
    >
      <p className="blk">{text}</p>
    </section>
  )
}
