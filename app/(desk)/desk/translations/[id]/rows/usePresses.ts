'use client'

import { type RefObject, useEffect } from 'react'
import { caretAtPoint } from '../editor/caret'
import { useWorkspace } from '../session/context'
import { goTo } from '../session/moving'

const ownPresses = 'button, a, input, textarea, summary, [data-field]'

/** A press on a row takes it in hand; on its English it opens the field where the press landed. */
export function usePresses(pane: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const list = pane.current
    const press = (event: MouseEvent) => {
      const { target } = event
      if (!(target instanceof Element) || target.closest(ownPresses)) return
      const row = target.closest<HTMLElement>('[data-row]')?.dataset.row
      if (!row) return
      const english = target.closest<HTMLElement>('.tgt')
      const caret = english && caretAtPoint(english, { x: event.clientX, y: event.clientY })
      const hasSelection = !(document.getSelection()?.isCollapsed ?? true)
      const isWriting = workspace.get().mode === 'translate'
      goTo(workspace, row, { open: english !== null && isWriting && !hasSelection, caret })
    }
    list?.addEventListener('click', press)
    return () => list?.removeEventListener('click', press)
  }, [workspace, pane])
}
