'use client'

import { useEffect, useState } from 'react'
import type { SentencePair } from '@/domain/memory/pairSentences'
import { type PairUnder, pairUnder } from './pairUnder'
import { offsetIn, shownText } from './shownText'
import { cells } from './useRowMarks'

type Place = { node: Node; offset: number } | null

/** The pair of sentences under the pointer, else under the caret; null without either. Looked up once a frame at most. */
export function usePairInHand(row: string, pairs: readonly SentencePair[]): PairUnder | null {
  const [pointed, setPointed] = useState<PairUnder | null>(null)
  const [written, setWritten] = useState<PairUnder | null>(null)
  useEffect(() => {
    const element = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)
    if (!element || pairs.length === 0) return
    const pairAt = (place: Place) => pairUnder(pairs, place && placeIn(element, place))
    const keep = (next: PairUnder | null) => (old: PairUnder | null) => (isSame(old, next) ? old : next)
    const point = everyFrame((event: PointerEvent) => setPointed(keep(pairAt(atPointer(event)))))
    const select = everyFrame(() => setWritten(keep(pairAt(atCaret()))))
    const leave = () => {
      point.cancel()
      setPointed(null)
    }
    element.addEventListener('pointermove', point.ask)
    element.addEventListener('pointerleave', leave)
    document.addEventListener('selectionchange', select.ask)
    return () => {
      element.removeEventListener('pointermove', point.ask)
      element.removeEventListener('pointerleave', leave)
      document.removeEventListener('selectionchange', select.ask)
      leave()
      select.cancel()
      setWritten(null)
    }
  }, [row, pairs])
  return pointed ?? written
}

function atPointer({ clientX, clientY }: PointerEvent): Place {
  // Older browsers do not know it: there only the caret counts.
  const at = document.caretPositionFromPoint?.(clientX, clientY)
  return at ? { node: at.offsetNode, offset: at.offset } : null
}

function atCaret(): Place {
  const selection = document.getSelection()
  const node = selection?.isCollapsed ? selection.anchorNode : null
  return selection && node ? { node, offset: selection.anchorOffset } : null
}

function placeIn(row: Element, { node, offset }: NonNullable<Place>) {
  for (const side of ['source', 'target'] as const) {
    const cell = cells[side](row)
    const at = cell?.contains(node) ? offsetIn(shownText(cell), { node, offset }) : null
    if (at !== null) return { side, offset: at }
  }
  return null
}

function isSame(one: PairUnder | null, other: PairUnder | null): boolean {
  return one?.side === other?.side && one?.of === other?.of
}

function everyFrame<E = Event>(work: (event: E) => void): { ask: (event: E) => void; cancel: () => void } {
  let frame = 0
  return {
    ask(event) {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => work(event))
    },
    cancel: () => cancelAnimationFrame(frame),
  }
}
