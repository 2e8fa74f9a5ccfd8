import type { Override, Row, Work } from './types'

/** The overrides of a row that hold for its Arabic and its English as they are now: an override is bound to both. */
export function overridesOf({ row, work }: { row: Row; work: Work | null }): Override[] {
  const isOfNow = ({ sources, target }: Override) =>
    target === row.target &&
    sources.length === row.sourceRefs.length &&
    sources.every(([id, hash], index) => {
      const [nowId, nowHash] = row.sourceRefs[index] ?? []
      return id === nowId && hash === nowHash
    })
  return (work?.overrides ?? []).filter(isOfNow)
}
