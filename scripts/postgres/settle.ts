import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { openDataFolder } from '../lib/dataFolder'
import { cloneRoot, dataDirectory } from '../lib/paths'
import { type Account, canReach } from './account'
import { installedBinaries, versionOf } from './binaries'
import { program } from './cluster'
import { decidePlace, type Place, type Where } from './place'
import { copyBinaries } from './programs'

export interface SettledPlace {
  /** The clone's real path. */
  clone: string
  place: Place
  /** The folder of programs that PostgreSQL's account can run. */
  binaries: string
}

/** Decides where this clone's cluster and programs lie, and copies the programs when they must move. */
export function settlePlace({ account, kept }: { account: Account | undefined; kept?: Where }): SettledPlace {
  openDataFolder()
  const installed = installedBinaries()
  const clone = realpathSync(cloneRoot)
  const reachable = [dataDirectory, program({ binaries: installed }, 'postgres')].every((path) =>
    canReach(account, realpathSync(path)),
  )
  const keptCloneLives = kept !== undefined && existsSync(join(kept.clone, '.data/where'))
  const place = decidePlace({
    clone,
    version: versionOf(installed),
    reachable,
    kept,
    keptCloneLives,
    isTaken: existsSync,
  })
  if (place.binaries) copyBinaries({ from: installed, to: place.binaries })
  return { clone, place, binaries: place.binaries ?? installed }
}
