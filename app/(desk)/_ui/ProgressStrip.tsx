'use client'

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
 * One bar per row in reading order, as wide as its words, as full as its state. A picture with its words in `label`:
 * pressing a bar is a shortcut of the pointer, the keyboard goes through the rows themselves.
 */
export function ProgressStrip({ rows, label, here, onSelect }: ProgressStripProps) {
  return (
    <div className="strip">
      <span className="visually-hidden">{label}</span>
      {rows.map(({ id, words, mark }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={classes(classOf[mark], id === here && 'here')}
          style={{ flexGrow: Math.max(words, 1), flexBasis: 0 }}
          onClick={() => onSelect?.(id)}
        />
      ))}
    </div>
  )
}
