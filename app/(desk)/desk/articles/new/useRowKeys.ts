'use client'

import { useCallback, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { isShortcut, type Shortcut } from '@/app/(desk)/_editor/core/shortcuts'
import type { ImportChange } from '@/domain/importing/adjust'
import { blockKinds } from '@/domain/importing/types'

interface RowKeysInput {
  count: number
  inHand: number
  setInHand: (index: number) => void
  onChange: (change: ImportChange) => void
}

/** Keys of the rows: Alt+↑/↓ goes from row to row, Alt+1…9 says what the row in hand is. */
export function useRowKeys({ count, inHand, setInHand, onChange }: RowKeysInput) {
  const rows = useRef<HTMLDivElement>(null)
  const latest = useRef({ count, inHand, onChange, setInHand })
  latest.current = { count, inHand, onChange, setInHand }

  useEffect(() => {
    const place = rows.current
    if (!place) return
    const stops = [
      listen(place, 'keydown', (event) => pressed(event as KeyboardEvent, place, latest.current)),
      listen(place, 'focusin', ({ target }) => takeRow(target, latest.current.setInHand)),
      listen(place, 'pointerdown', ({ target }) => takeRow(target, latest.current.setInHand)),
      listen(place, 'click', ({ target }) => writeInRow(target, place)),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  /** A change of a row; after a split or a join the caret goes on in the right row. */
  const take = useCallback((change: ImportChange) => {
    const { onChange: give, setInHand: set } = latest.current
    if (change.do !== 'split' && change.do !== 'join') return give(change)
    const index = change.do === 'split' ? change.block + 1 : Math.max(0, change.block - 1)
    // At once: the next key is meant for the row that comes of this.
    flushSync(() => {
      give(change)
      set(index)
    })
    const field = rows.current?.querySelector<HTMLTextAreaElement>(`[data-row="${index}"] textarea`)
    field?.focus()
    if (change.do === 'split') field?.setSelectionRange(0, 0)
  }, [])
  return { rows, take }
}

function listen(place: HTMLElement, type: string, work: (event: Event) => void): () => void {
  place.addEventListener(type, work)
  return () => place.removeEventListener(type, work)
}

function takeRow(target: EventTarget | null, setInHand: (index: number) => void): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (row) setInHand(Number(row.dataset.row))
}

/** A press beside a row's fields puts the caret into its text, so that the keys reach the row; a selection stays. */
function writeInRow(target: EventTarget | null, place: HTMLElement): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  const isControl = target instanceof Element && target.closest('input, textarea, button, [role]') !== null
  if (!row || isControl || getSelection()?.isCollapsed === false) return
  focusRow(place, Number(row.dataset.row))
}

const down: Shortcut = { key: 'ArrowDown', modifiers: { altKey: true } }
const up: Shortcut = { key: 'ArrowUp', modifiers: { altKey: true } }

function pressed(
  event: KeyboardEvent,
  place: HTMLElement,
  { count, inHand, onChange, setInHand }: RowKeysInput,
): void {
  const step = isShortcut(event, down) ? 1 : isShortcut(event, up) ? -1 : 0
  const kind = blockKinds.find((_, at) =>
    isShortcut(event, { key: String(at + 1), modifiers: { altKey: true } }),
  )
  if (step === 0 && !kind) return
  event.preventDefault()
  if (kind) onChange({ do: 'kind', block: inHand, kind })
  if (step === 0) return
  const next = Math.min(count - 1, Math.max(0, inHand + step))
  flushSync(() => setInHand(next))
  focusRow(place, next)
}

function focusRow(place: HTMLElement, index: number): void {
  const row = place.querySelector(`[data-row="${index}"]`)
  row?.scrollIntoView({ block: 'nearest' })
  row?.querySelector<HTMLElement>('textarea, input, button')?.focus({ preventScroll: true })
}
