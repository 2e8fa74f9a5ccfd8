import type { Workspace } from './types'

/** So long after the last key the text is read: no key waits for it. */
const pause = 120

/** A key was typed: what stands in the field is read soon. Must stay cheap. */
export function touchLive(workspace: Workspace): void {
  const { reading } = workspace
  if (reading.timer) clearTimeout(reading.timer)
  reading.timer = setTimeout(() => readLive(workspace), pause)
}

/** Reads what stands in the open field now, for all that follows from it: findings, terms, marks. */
export function readLive({ editor, reading, get, set }: Workspace): void {
  if (reading.timer) clearTimeout(reading.timer)
  reading.timer = null
  const open = editor.current
  const known = get().live
  // What was typed has been handed over: from here on the row itself says what it holds.
  if (!open?.isDirty()) {
    if (known) set({ live: null })
    return
  }
  const live = { row: open.row, ...open.plain() }
  if (known?.row === live.row && known.text === live.text && known.links.join() === live.links.join()) return
  set({ live })
}
