'use client'

import { useEffect, useRef } from 'react'
import { ctrl, isShortcut, type Shortcut } from '@/app/(desk)/_editor/core/shortcuts'
import type { ArticleSession } from './types'

interface Screens {
  onFind: () => void
  onHelp: () => void
  onRail: () => void
}

/** Keys that work everywhere on the page. `?` helps only outside of text. */
export function useKeys(session: ArticleSession, screens: Screens): void {
  const latest = useRef(screens)
  latest.current = screens
  useEffect(() => {
    const show = (selector: string) => {
      latest.current.onRail()
      const place = document.querySelector(selector)
      place?.scrollIntoView({ block: 'start' })
      place
        ?.closest('section')
        ?.querySelector<HTMLElement>('.panel-body button, .panel-body textarea')
        ?.focus()
    }
    const table: [Shortcut, () => void][] = [
      [ctrl('s'), () => void session.saver.flush()],
      [ctrl('f'), () => latest.current.onFind()],
      [ctrl('m'), () => show('#discussion')],
      [{ key: 'F7' }, () => show('#text-check')],
      [{ key: 'F1' }, () => latest.current.onHelp()],
      [
        { key: 'F10', modifiers: { altKey: true } },
        () => document.querySelector<HTMLElement>('.toolbar button:not([disabled])')?.focus(),
      ],
    ]
    const onKey = (event: KeyboardEvent) => {
      const found = table.find(([shortcut]) => isShortcut(event, shortcut))
      const asksHelp = (event.key === '?' || event.key === '؟') && !isText(event.target)
      if (!found && !asksHelp) return
      event.preventDefault()
      if (found) found[1]()
      else latest.current.onHelp()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [session])
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
}
