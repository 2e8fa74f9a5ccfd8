'use client'

import { type KeyboardEvent, type MouseEvent, memo, useMemo } from 'react'
import { barsOf } from './barsOf'
import { classes } from './classes'

/** How full and how a row's bar is drawn; `changes` a change was asked for. */
export type RowMark = 'untranslated' | 'draft' | 'confirmed' | 'approved' | 'omitted' | 'stale' | 'changes'

export interface StripRow {
  id: string
  /** Arabic words: the width of the bar. */
  words: number
  mark: RowMark
}

export interface ProgressStripProps {
  rows: StripRow[]
  /** What the bar at this place says to the pointer and to readers of the screen; asked for when somebody is there. */
  nameOf: (index: number) => string
  /** What the whole strip says, in words. */
  label: string
  /** The row in hand. */
  here?: string
  onSelect?: (id: string) => void
}

const classOf: Record<RowMark, string> = {
  untranslated: '',
  draft: 's-work',
  confirmed: 's-review',
  approved: 's-approved',
  omitted: 's-omitted',
  stale: 's-stale',
  changes: 's-changes',
}

/**
 * One bar per row in reading order (of a long text, per some rows: `barsOf`), as wide as its words, as full as its state.
 * For the pointer every bar is a shortcut to its row; for the keyboard the whole is one slider, from row to row.
 */
export function ProgressStrip({ rows, nameOf, label, here, onSelect }: ProgressStripProps) {
  const at = rows.findIndex(({ id }) => id === here)
  const bars = useMemo(() => barsOf(rows), [rows])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const to = placeAfter(event.key, { at, last: rows.length - 1, isRtl })
    const row = to === null ? undefined : rows[to]
    if (!row) return
    event.preventDefault()
    onSelect?.(row.id)
  }
  const onClick = (event: MouseEvent) => {
    const bar = barOf(event)
    if (bar) onSelect?.(bar.id)
  }
  const onPointerOver = (event: MouseEvent) => {
    const bar = barOf(event)
    if (bar) bar.element.title = nameOf(rows.findIndex(({ id }) => id === bar.id))
  }
  return (
    <div
      className="strip"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={rows.length}
      aria-valuenow={at + 1}
      aria-valuetext={at < 0 ? undefined : nameOf(at)}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerOver={onPointerOver}
    >
      {bars.map(({ id, words, mark, from, to }) => (
        <Bar key={from} id={id} words={words} mark={mark} isHere={from <= at && at < to} />
      ))}
    </div>
  )
}

/** Of hundreds, one changes at a time. */
const Bar = memo(function Bar({ id, words, mark, isHere }: StripRow & { isHere: boolean }) {
  return (
    <span
      data-bar={id}
      className={classes(classOf[mark], isHere && 'here')}
      style={{ flexGrow: Math.max(words, 1), flexBasis: 0 }}
    />
  )
})

function barOf({ target }: MouseEvent): { element: HTMLElement; id: string } | null {
  if (!(target instanceof HTMLElement) || target.dataset.bar === undefined) return null
  return { element: target, id: target.dataset.bar }
}

interface Standing {
  at: number
  last: number
  isRtl: boolean
}

/** Where a key of a slider leads; null for any other key. */
function placeAfter(key: string, { at, last, isRtl }: Standing): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return last
  const isNext = key === 'ArrowDown' || key === (isRtl ? 'ArrowLeft' : 'ArrowRight')
  const isPrevious = key === 'ArrowUp' || key === (isRtl ? 'ArrowRight' : 'ArrowLeft')
  if (!isNext && !isPrevious) return null
  return Math.min(Math.max(at + (isNext ? 1 : -1), 0), last)
}
