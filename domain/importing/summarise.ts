import type { ImportReading, Missing } from './types'

type Found = Omit<ImportReading, 'missing' | 'joined'>

function missingOf({ blocks, headline, standfirst, dateline }: Found): Missing[] {
  const has = (...kinds: string[]) => blocks.some(({ kind }) => kinds.includes(kind))
  const gaps: [Missing, boolean][] = [
    ['headline', headline === ''],
    ['standfirst', standfirst === ''],
    ['dateline', dateline === null],
    ['image', has('image')],
    ['body', !has('paragraph', 'quote', 'item')],
  ]
  return gaps.filter(([, isMissing]) => isMissing).map(([name]) => name)
}

/** Adds what follows from the rest of a reading: what is missing, which line ends were joined. */
export const summarise = (found: Found): ImportReading => ({
  ...found,
  missing: missingOf(found),
  joined: found.blocks.flatMap(({ joins }, block) => joins.map((line) => ({ line, block }))),
})
