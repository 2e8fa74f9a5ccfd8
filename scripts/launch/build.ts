import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readJson, writeJson } from '../lib/jsonFile'
import { cloneRoot } from '../lib/paths'
import { PlainError } from '../lib/plainError.mjs'
import { lastWords, runNode } from '../lib/run'

const stampFile = join(cloneRoot, '.next/source-hash.json')

/** What `next build` reads besides the files at the root. */
const folders = ['app', 'collections', 'domain', 'locales', 'newsroom', 'public']

/** Files at the root that are not the product's. */
const tools = ['next-env.d.ts', 'playwright.config.ts', 'vitest.config.ts']

/** A hash over the content of everything that the build depends on; tests are not among it. */
export function sourceHash(root = cloneRoot): string {
  const hash = createHash('sha256').update(process.versions.node)
  const files = [...rootFiles(root), ...folders.map((folder) => join(root, folder))].flatMap(filesUnder)
  for (const file of files.sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function rootFiles(root: string): string[] {
  return readdirSync(root)
    .filter((name) => /\.ts$|^package-lock\.json$|^tsconfig\.json$/.test(name) && !tools.includes(name))
    .map((name) => join(root, name))
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
  const outcome = await runNode({
    args: [join(cloneRoot, 'node_modules/next/dist/bin/next'), 'build'],
    env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    signal,
  })
  if (outcome.code !== 0) throw new PlainError(`The build failed:\n${lastWords(outcome)}`)
  writeJson(stampFile, hash)
}
