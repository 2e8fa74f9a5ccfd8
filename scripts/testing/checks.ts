import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cloneRoot } from '../lib/paths'
import { lastWords, runNode, typescript } from '../lib/run'

/** How one part of the test run went. */
export interface CheckResult {
  passed: number
  failed: number
  /** What to show when something failed. */
  output: string
}

export interface Check {
  title: string
  run(): Promise<CheckResult>
}

/** The path of a program that npm installed, to be run with this Node. */
export function installed(...path: string[]): string {
  return join(cloneRoot, 'node_modules', ...path)
}

/** A check that counts as one: it passes or it fails. */
export function singleCheck(
  title: string,
  args: () => string[],
  prepare: () => void = () => undefined,
): Check {
  return {
    title,
    run: async () => {
      prepare()
      const outcome = await runNode({ args: args() })
      if (outcome.code === 0) return { passed: 1, failed: 0, output: '' }
      return { passed: 0, failed: 1, output: lastWords(outcome) }
    },
  }
}

/** Everything that needs neither a database nor a browser nor a build. */
export const fastChecks: Check[] = [
  singleCheck(
    'Types',
    () => [installed('typescript/bin/tsc'), '--noEmit', '--project', '.'],
    declareNextTypes,
  ),
  singleCheck('Lint and format', () => [
    installed('@biomejs/biome/bin/biome'),
    'ci',
    '--colors=off',
    '--diagnostic-level=warn',
    '.',
  ]),
  singleCheck('Styles', () => [
    installed('stylelint/bin/stylelint.mjs'),
    '--allow-empty-input',
    'app/**/*.css',
  ]),
  singleCheck('Dependency rules', () => [
    installed('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    ...layers.filter((each) => existsSync(join(cloneRoot, each))),
  ]),
  singleCheck('Messages', () => typescript('scripts/check-locales.ts')),
]

const layers = ['domain', 'collections', 'newsroom', 'app', 'locales', 'scripts', 'e2e', 'payload.config.ts']

/** Next writes this file when it builds, and it names files of that build; a fresh clone is checked before. */
function declareNextTypes(): void {
  const path = join(cloneRoot, 'next-env.d.ts')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const imported = [...text.matchAll(/^import "(.+)"/gm)].map(([, file = '']) => join(cloneRoot, file))
  if (text !== '' && imported.every((file) => existsSync(file))) return
  writeFileSync(path, '/// <reference types="next" />\n/// <reference types="next/image-types/global" />\n')
}
