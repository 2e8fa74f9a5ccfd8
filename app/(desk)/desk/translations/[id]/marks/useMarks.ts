'use client'

import { type RefObject, useEffect } from 'react'
import type { Span } from '@/domain/quality/types'
import { marking } from './marking'
import type { MarkKind } from './paint'

const itself = (element: Element) => element

/**
 * Marks stretches of the text that an element shows; `text` is the one that the offsets count in. `spans` is the same
 * array while the marks are the same.
 */
export function useMarks(
  element: RefObject<Element | null>,
  kind: MarkKind,
  spans: readonly Span[],
  text: string,
): void {
  useEffect(
    () => (element.current ? marking(element.current, itself, { kind, spans, text }) : undefined),
    [element, kind, spans, text],
  )
}
