import { segmentKey } from '@/domain/text/segmentKey'
import type { Run } from './types'

/**
 * The runs in the one form that is hashed: texts as the segment key, single spaces also where two runs meet and none
 * at the ends, equal neighbours merged, empty runs dropped.
 */
export function canonicalRuns(runs: readonly Run[]): Run[] {
  const keyed = mergeEqual(runs).map((run) => ({ ...run, text: segmentKey(run.text) }))
  return mergeEqual(trimEnd(joinSpaces(keyed)))
}

function mergeEqual(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (run.text === '') continue
    if (last && isAlike(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text }
    else merged.push(run)
  }
  return merged
}

function isAlike(a: Run, b: Run): boolean {
  return (
    a.url === b.url && a.marks.length === b.marks.length && a.marks.every((mark, i) => mark === b.marks[i])
  )
}

/** Drops a space at the very start or after a run that ends in one. */
function joinSpaces(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const isDoubled = run.text.startsWith(' ') && (joined.at(-1)?.text.endsWith(' ') ?? true)
    const text = isDoubled ? run.text.slice(1) : run.text
    if (text !== '') joined.push({ ...run, text })
  }
  return joined
}

function trimEnd(runs: readonly Run[]): Run[] {
  const last = runs.at(-1)
  return last?.text.endsWith(' ')
    ? [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]
    : [...runs]
}
