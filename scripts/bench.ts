import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cloneRoot } from './lib/paths'
import { runNode, typescript } from './lib/run'

/** Runs every benchmark of scripts/bench, one after another, so that none disturbs another. */
const directory = join(cloneRoot, 'scripts/bench')
const names = existsSync(directory)
  ? readdirSync(directory)
      .filter((name) => name.endsWith('.ts'))
      .sort()
  : []
let worst = 0
for (const name of names) {
  console.log(`\n— ${name.slice(0, -'.ts'.length)}`)
  const { code } = await runNode({ args: typescript(join(directory, name)), output: 'show' })
  worst = Math.max(worst, code)
}
if (names.length === 0) console.log('There are no benchmarks in scripts/bench.')
process.exit(worst)
