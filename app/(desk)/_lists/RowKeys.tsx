'use client'

import { type ReactNode, useEffect, useRef } from 'react'

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Lets the arrow keys, Home and End go from row to row: the links inside that are marked `data-row`. Enter opens. */
export function RowKeys({ children, className }: { children: ReactNode; className?: string }) {
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (!step || event.defaultPrevented || hasModifier(event)) return
      const rows: (Element | null)[] = [...(list.current?.querySelectorAll('a[data-row]') ?? [])]
      const at = rows.indexOf(document.activeElement)
      const startsHere = document.activeElement === document.body && event.key === 'ArrowDown'
      if (rows.length === 0 || (at < 0 && !startsHere)) return
      event.preventDefault()
      const next = rows[step(at, rows.length - 1)]
      if (next instanceof HTMLElement) next.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <div ref={list} className={className}>
      {children}
    </div>
  )
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey
}
