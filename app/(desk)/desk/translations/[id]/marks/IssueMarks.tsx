'use client'

import { useMemo } from 'react'
import { findingKey, type QualityFinding, type Span } from '@/domain/quality/types'
import { isBlocking, nothingFound } from '../model/findings'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'
import { usePointed } from './pointed'
import { useRowMarks } from './useRowMarks'

const spansOf = (findings: readonly QualityFinding[]) => ({
  source: distinct(findings.flatMap(({ source }) => source)),
  target: distinct(findings.flatMap(({ target }) => target)),
})

/** A number that is another one is missing and extra in one place. */
const distinct = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values(),
]

/** Marks what the checks object to in both texts of a row. Draws nothing of its own. */
export function IssueMarks({ row }: { row: ShownRow }) {
  const found = useSession((state) => state.findings.get(row.id)) ?? nothingFound
  const pointed = usePointed(row.id)
  const blocking = useMemo(() => spansOf(found.open.filter(isBlocking)), [found])
  const warning = useMemo(() => spansOf(found.open.filter((one) => !isBlocking(one))), [found])
  const here = useMemo(() => {
    const all = [...found.open, ...found.accepted.map(({ finding }) => finding)]
    return spansOf(all.filter((one) => findingKey(one) === pointed))
  }, [found, pointed])
  useRowMarks(row, 'issue-blocking', blocking)
  useRowMarks(row, 'issue-warning', warning)
  useRowMarks(row, 'issue-here', here)
  return null
}
