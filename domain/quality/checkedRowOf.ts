import type { InlineNode } from '@/domain/segments/document'
import { runsOf } from '@/domain/segments/runsOf'
import type { SegmentKind, WorkState } from '@/domain/segments/types'
import type { TermMatch } from '@/domain/terms/types'
import type { CheckedRow } from './types'

interface RowTexts {
  sources: readonly { kind: SegmentKind; text: string }[]
  sourceLinks: readonly string[]
  target: string
  targetLinks: readonly string[]
  terms: readonly TermMatch[]
}

/** A row as the checks see it: offsets in the Arabic are those of its segments joined by line feeds. */
export function checkedRowOf({ sources, ...rest }: RowTexts): CheckedRow {
  const source = sources.map(({ text }) => text).join('\n')
  return { ...rest, source, kind: sources[0]?.kind ?? null }
}

/** Whether there is anything to check: what is left out, still empty or without its Arabic is told by its state. */
export function isCheckable({ state, orphan }: { state: WorkState; orphan: boolean }): boolean {
  return state !== 'omitted' && state !== 'untranslated' && !orphan
}

/** The addresses that inline nodes link to, each once. */
export function linksIn(nodes: readonly InlineNode[]): string[] {
  const urls = runsOf({ children: [...nodes] }).map(({ url }) => url)
  return [...new Set(urls)].filter((url) => url !== '')
}
