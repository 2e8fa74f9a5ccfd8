import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readJson, writeJson } from '../lib/jsonFile'
import { cloneRoot } from '../lib/paths'
import { PlainError } from '../lib/plainError.mjs'
import { runNode } from '../lib/run'

const stampFile = join(cloneRoot, '.next/source-hash.json')

/** What `next build` reads; tests and tools are not among it. */
const sources = [
  'app',
  'collections',
  'domain',
  'locales',
  'newsroom',
  'public',
  'migrations/index.ts',
  'next.config.ts',
  'payload.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** A hash over the content of everything that the build depends on. */
export function sourceHash(root = cloneRoot): string {
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of sources.flatMap((source) => filesUnder(join(root, source))).sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}

/** Whether the last complete build was made from other sources. */
export function needsBuild(): boolean {
  return readJson(stampFile) !== sourceHash()
}

/** Builds the product; its own output is shown only when it fails. */
export async function build(
  environment: Record<string, string | undefined>,
  signal?: AbortSignal,
): Promise<void> {
  const hash = sourceHash()
  rmSync(stampFile, { force: true })
  const { code, output } = await runNode({
    args: [join(cloneRoot, 'node_modules/next/dist/bin/next'), 'build'],
    env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    signal,
  })
  if (code !== 0) throw new PlainError(`The build failed:\n${output.trim()}`)
  writeJson(stampFile, hash)
}
