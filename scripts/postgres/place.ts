import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const whereShape = z.object({
  clone: z.string(),
  data: z.string(),
  binaries: z.string().optional(),
  port: z.number().int(),
})

/**
 * The note `.data/where`: which clone it was written for, the cluster's directory, the folder of the
 * programs when it is not npm's, and the port last used.
 */
export type Where = z.infer<typeof whereShape>

/** Reads the note's content; anything else throws. */
export function parseWhere(value: unknown): Where {
  return whereShape.parse(value)
}

/** Where a cluster lies and where its programs are; without `binaries`, those that npm installed. */
export type Place = Pick<Where, 'data' | 'binaries'>

export interface PlaceQuestion {
  /** The real path of the clone. */
  clone: string
  /** The version of the programs that npm installed. */
  version: string
  /** Whether PostgreSQL's account can enter the clone's `.data` and run npm's programs. */
  reachable: boolean
  /** The note, where there is one. */
  kept?: Where
  /** Whether the clone that the note was written for is still there (then this one is a copy of it). */
  keptCloneLives?: boolean
  isTaken(path: string): boolean
}

/** The system's directory for state of services that belong to no person. */
const stateDirectory = '/var/lib'

/**
 * Decides where the cluster lies: inside `.data`, or, when PostgreSQL's account cannot reach that,
 * in a directory of the system that is named after the clone. A noted place outside is kept, also
 * when the clone was moved. A copied clone gets a place of its own, and so does one whose `.data`
 * was removed: what lies there already has passwords that nobody knows any more.
 */
export function decidePlace(question: PlaceQuestion): Place {
  const { clone, version, reachable, kept, keptCloneLives = false, isTaken } = question
  const programs = `native-${version}`
  const isOurs = kept !== undefined && (kept.clone === clone || !keptCloneLives)
  if (isOurs && kept.binaries) return { data: kept.data, binaries: join(dirname(kept.data), programs) }
  if (reachable) return { data: join(clone, '.data', 'postgres') }
  const name = createHash('sha256').update(clone).digest('hex').slice(0, 12)
  const home = join(stateDirectory, `tarjuman-${name}`)
  return { data: firstFree(join(home, 'postgres'), isTaken), binaries: join(home, programs) }
}

function firstFree(path: string, isTaken: (path: string) => boolean): string {
  let candidate = path
  for (let number = 2; isTaken(candidate); number += 1) candidate = `${path}-${number}`
  return candidate
}
