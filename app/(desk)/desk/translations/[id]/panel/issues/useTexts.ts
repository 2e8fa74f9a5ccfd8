'use client'

import { useMemo } from 'react'
import { useLiveText } from '../../marks/useLiveText'
import { arabicText } from '../../marks/useRowMarks'
import type { ShownRow } from '../../model/shownRow'
import type { RowTexts } from './useSentence'

/** Both texts of a row as they are checked. */
export function useTexts(row: ShownRow): RowTexts {
  const target = useLiveText(row)
  return useMemo(() => ({ source: arabicText(row.sources), target }), [row.sources, target])
}
