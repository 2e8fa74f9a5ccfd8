'use client'

import { useEffect } from 'react'
import type { Span } from '@/domain/quality/types'
import type { ShownRow } from '../model/shownRow'
import { marking } from './marking'
import type { MarkKind } from './paint'
import { useLiveText } from './useLiveText'

/** The Arabic of a row, its segments joined by line feeds: what offsets in it count in. */
export const arabicText = (sources: readonly { text: string }[]): string =>
  sources.map(({ text }) => text).join('\n')

/** Where a row shows its texts. */
export const cells = {
  source: (row: Element) => row.querySelector('.src'),
  target: (row: Element) => row.querySelector('.tgt [data-field]') ?? row.querySelector('.tgt .en'),
}

interface RowSpans {
  source?: readonly Span[]
  target?: readonly Span[]
}

const none: readonly Span[] = []

/**
 * Marks stretches of both texts of a row, from anywhere on the page: offsets in the Arabic count in `arabicText`, those
 * in the English in `useLiveText`. The arrays are the same while the marks are.
 */
export function useRowMarks(row: ShownRow, kind: MarkKind, { source = none, target = none }: RowSpans): void {
  const arabic = arabicText(row.sources)
  const english = useLiveText(row)
  useSide(row.id, 'source', { kind, spans: source, text: arabic })
  useSide(row.id, 'target', { kind, spans: target, text: english })
}

function useSide(
  row: string,
  side: keyof typeof cells,
  { kind, spans, text }: { kind: MarkKind; spans: readonly Span[]; text: string },
): void {
  useEffect(() => {
    const element = document.querySelector(`[data-row="${CSS.escape(row)}"]`)
    return element ? marking(element, cells[side], { kind, spans, text }) : undefined
  }, [row, side, kind, spans, text])
}
