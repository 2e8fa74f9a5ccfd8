'use client'

import { useCallback, useState } from 'react'
import { adjust, type ImportChange } from '@/domain/importing/adjust'
import { recognise } from '@/domain/importing/recognise'
import type { ImportReading, NamedSource } from '@/domain/importing/types'
import { useUnsaved } from '../../../_lib/useUnsaved'
import type { Raw, RawFailure, RawResult } from './raw'

export interface ImportState {
  raw: Raw
  /** As the text was read, before any change. */
  first: ImportReading
  reading: ImportReading
  /** What the person changed, in order: the server does the same again. */
  changes: ImportChange[]
}

/** The story on its way in: read once, then changed step by step, with a way back. */
export function useImport(register: readonly NamedSource[]) {
  const [state, setState] = useState<ImportState | null>(null)
  const [failure, setFailure] = useState<RawFailure | null>(null)
  const [isReading, setReading] = useState(false)

  const open = useCallback(
    (result: RawResult) => {
      setFailure(result.ok ? null : result.code)
      if (!result.ok) return
      setReading(true)
      // A long text takes a moment to read: let the screen say so first.
      setTimeout(() => {
        const first = recognise(result.raw.text, register)
        setState({ raw: result.raw, first, reading: first, changes: [] })
        setReading(false)
      }, 30)
    },
    [register],
  )
  const change = useCallback((next: ImportChange) => setState((at) => at && changed(at, next)), [])
  const undo = useCallback(() => setState((at) => at && undone(at)), [])
  const clear = useCallback(() => setState(null), [])
  useUnsaved(state !== null && state.changes.length > 0)
  return { state, failure, isReading, open, change, undo, clear }
}

/** Whether the last change was letters typed in a field, which the field itself takes back. */
export function wasTyped({ changes }: ImportState): boolean {
  const last = changes.at(-1)
  return last !== undefined && ['text', 'caption', 'headline', 'standfirst', 'dateline'].includes(last.do)
}

function changed(at: ImportState, next: ImportChange): ImportState {
  const reading = adjust(at.reading, next)
  const last = at.changes.at(-1)
  const goesOn = last !== undefined && isSameField(last, next)
  return { ...at, reading, changes: [...(goesOn ? at.changes.slice(0, -1) : at.changes), next] }
}

/** Letters typed one after another into one field are one change. */
function isSameField(last: ImportChange, next: ImportChange): boolean {
  if (last.do !== next.do) return false
  if (next.do === 'headline' || next.do === 'standfirst' || next.do === 'dateline') return true
  return (next.do === 'text' || next.do === 'caption') && 'block' in last && last.block === next.block
}

function undone(at: ImportState): ImportState {
  const changes = at.changes.slice(0, -1)
  return { ...at, changes, reading: changes.reduce(adjust, at.first) }
}
