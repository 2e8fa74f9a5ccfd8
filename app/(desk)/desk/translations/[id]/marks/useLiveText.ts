'use client'

import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'

/**
 * A row's English as it stands on the screen: what is being typed in its field, a moment after the last key, or what the
 * row shows. Offsets for `useMarks` and for the editor's `replace` and `select` count in it.
 */
export function useLiveText(row: Pick<ShownRow, 'id' | 'targetText'>): string {
  return useSession(({ live }) => (live?.row === row.id ? live.text : row.targetText))
}
