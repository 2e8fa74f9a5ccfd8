'use client'

import { TermForm } from './TermForm'
import { emptyTerm } from './termTexts'

export function NewTerm() {
  return <TermForm initial={emptyTerm} />
}
