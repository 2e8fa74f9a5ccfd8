'use client'

import { type ReactNode, useId, useState } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import { Kbd } from './Kbd'

/** The column at the frame's inline end. */
export function Panel({
  label,
  children,
  className,
}: {
  label: string
  children: ReactNode
  className?: string
}) {
  return (
    <aside className={classes('panel', className)} aria-label={label}>
      {children}
    </aside>
  )
}

export interface PanelSectionProps {
  title: ReactNode
  /** A count or a short word behind the title. */
  count?: ReactNode
  /** What is said behind the title of a section that has nothing to show. */
  none?: string | null | undefined
  keys?: string
  /** At the end of the heading's line: a link, a summary. */
  end?: ReactNode
  /** Folds away under its heading; `open` says how it begins. */
  fold?: boolean | { open: boolean }
  onOpen?: () => void
  children?: ReactNode
}

export function PanelSection({ title, count, none, keys, end, fold, onOpen, children }: PanelSectionProps) {
  const [open, setOpen] = useState(typeof fold === 'object' ? fold.open : !fold)
  const id = useId()
  const inside = (
    <>
      {title} {count !== undefined && <span className="n">{count}</span>}
      {none && <span className="none">{none}</span>}
      <span className="end">
        {end}
        {keys && <Kbd>{keys}</Kbd>}
        {fold && <Icon name="down" className="chevron" />}
      </span>
    </>
  )
  return (
    <section className={classes(!open && 'folded')}>
      <h3 className="panel-head">
        {fold ? (
          <button
            type="button"
            className="panel-fold"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => {
              setOpen(!open)
              if (!open) onOpen?.()
            }}
          >
            {inside}
          </button>
        ) : (
          inside
        )}
      </h3>
      <div id={id} hidden={!open || Boolean(none)} className="panel-body">
        {children}
      </div>
    </section>
  )
}
