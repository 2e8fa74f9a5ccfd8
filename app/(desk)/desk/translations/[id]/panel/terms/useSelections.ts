import { useCallback, useEffect, useRef } from 'react'
import { selectedQuotation } from '../../quoting/selectedQuotation'
import { useWorkspace } from '../../session/context'

export interface Selections {
  ar: string
  en: string
}

/**
 * What was selected last on either side of a row: a page has one selection only, so that choosing the English takes that
 * of the Arabic away. Read when it is asked for; draws nothing.
 */
export function useSelections(row: string): () => Selections {
  const workspace = useWorkspace()
  const last = useRef({ row, ar: '', en: '' })
  if (last.current.row !== row) last.current = { row, ar: '', en: '' }
  const keep = useCallback(() => {
    if (document.getSelection()?.isCollapsed !== false) return
    const quotation = selectedQuotation(workspace)
    if (quotation) last.current[quotation.side === 'source' ? 'ar' : 'en'] = quotation.quote
  }, [workspace])
  useEffect(() => {
    document.addEventListener('selectionchange', keep)
    return () => document.removeEventListener('selectionchange', keep)
  }, [keep])
  return () => {
    // A key may come before the browser has told of what was selected by the key before.
    keep()
    return { ar: last.current.ar, en: last.current.en }
  }
}
