/** Why a match counts for less than its likeness. */
export const penaltyPoints = { machine: 15, corrected: 10, import: 10, unreviewed: 5 } as const

export type Penalty = keyof typeof penaltyPoints

/** What is known of a unit besides its texts. */
export interface Standing {
  origin: 'human' | 'memory' | 'machine' | 'import'
  /** Its Arabic has been corrected since, and its English not yet. */
  isCorrected: boolean
  isReviewed: boolean
}

export function penaltiesOf({ origin, isCorrected, isReviewed }: Standing): Penalty[] {
  const penalties: Penalty[] = []
  if (origin === 'machine') penalties.push('machine')
  if (isCorrected) penalties.push('corrected')
  if (origin === 'import') penalties.push('import')
  if (!isReviewed) penalties.push('unreviewed')
  return penalties
}

/** A score after its penalties. */
export const penalised = (score: number, penalties: readonly Penalty[]): number =>
  penalties.reduce((left, penalty) => left - penaltyPoints[penalty], score)
