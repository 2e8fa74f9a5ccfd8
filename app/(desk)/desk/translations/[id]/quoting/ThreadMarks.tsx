'use client'

import { useMemo } from 'react'
import { useLiveText } from '../marks/useLiveText'
import { useRowMarks } from '../marks/useRowMarks'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'
import { quotedPlace } from './quotedPlace'

/** Marks the words that open discussions of a row quote. Draws nothing of its own. */
export function ThreadMarks({ row }: { row: ShownRow }) {
  const threads = useSession((state) => state.threads)
  const english = useLiveText(row)
  const spans = useMemo(() => {
    const places = threads.flatMap((thread) =>
      thread.row === row.id && thread.resolvedAt === null ? (quotedPlace(thread, row, english) ?? []) : [],
    )
    return {
      source: places.filter(({ side }) => side === 'source'),
      target: places.filter(({ side }) => side === 'target'),
    }
  }, [threads, row, english])
  useRowMarks(row, 'thread', spans)
  return null
}
