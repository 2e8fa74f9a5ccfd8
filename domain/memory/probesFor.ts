/** A word that the memory has, and in how many units. */
export interface KnownToken {
  token: string
  units: number
}

/** Words that a unit must have all of to be looked at. */
export type Probe = readonly KnownToken[]

/** A search may fetch about so many units, and a single probe so many. */
const budget = 1_500
const largest = 500
/** Words stand together more often than chance would have it. */
const together = 2
const mostInProbe = 3

function expected(probe: Probe, total: number): number {
  const chance = probe.reduce((product, { units }) => product * (units / total), 1)
  return total * chance * together ** (probe.length - 1)
}

function setsOf(tokens: readonly KnownToken[]): Probe[] {
  const sets: Probe[] = [[]]
  for (const token of tokens)
    sets.push(...sets.filter((set) => set.length < mostInProbe).map((set) => [...set, token]))
  return sets.filter((set) => set.length > 0)
}

const isPartOf = (part: Probe, whole: Probe): boolean => part.every((token) => whole.includes(token))

/**
 * Which units to fetch for a text by its rarest words: those that have a word which few units have, or several of the words
 * that many have, so that a search costs about the same whatever the text is made of. `total` is how many units there are.
 * Every unit that has all words of any probe is to be looked at.
 */
export function probesFor(rarest: readonly KnownToken[], total: number): Probe[] {
  // The number of all units is the planner's estimate, which may lag behind.
  const all = Math.max(total, ...rarest.map(({ units }) => units))
  const sets = setsOf(rarest)
    .map((set) => ({ set, cost: expected(set, all) }))
    .sort((a, b) => a.cost - b.cost || a.set.length - b.set.length)
  const affordable = sets.filter(({ cost }) => cost <= largest)
  const probes = affordable.filter(
    ({ set }) => !affordable.some(({ set: other }) => other !== set && isPartOf(other, set)),
  )
  const chosen: Probe[] = []
  let spent = 0
  for (const { set, cost } of probes.sort((a, b) => a.set.length - b.set.length || a.cost - b.cost)) {
    if (spent + cost > budget) continue
    chosen.push(set)
    spent += cost
  }
  return chosen.length > 0 || rarest.length === 0 ? chosen : [rarest]
}
