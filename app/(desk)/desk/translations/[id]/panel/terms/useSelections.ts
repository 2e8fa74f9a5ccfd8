import { useEffect, useRef } from 'react'
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
  useEffect(() => {
    const onChange = () => {
      if (document.getSelection()?.isCollapsed !== false) return
      const quotation = selectedQuotation(workspace)
      if (quotation) last.current[quotation.side === 'source' ? 'ar' : 'en'] = quotation.quote
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [workspace])
  return () => ({ ar: last.current.ar, en: last.current.en })
}
