'use client'

import type { ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useIsAlive } from '../_lib/useIsAlive'
import { Button, ErrorLine } from '../_ui'

interface DoorFormProps {
  /** The words of its button. */
  go: string
  busy: boolean
  problem: string | undefined
  onSubmit: () => void
  children: ReactNode
}

/** The one form of a door. Until the page is alive nothing is sent, and nothing ever by way of the address. */
export function DoorForm({ go, busy, problem, onSubmit, children }: DoorFormProps) {
  const isAlive = useIsAlive()
  return (
    <Form
      className="door-form"
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      {problem && <ErrorLine>{problem}</ErrorLine>}
      <Button kind="go" type="submit" wide busy={busy} isDisabled={!isAlive}>
        {go}
      </Button>
    </Form>
  )
}
