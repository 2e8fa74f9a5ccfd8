import { keystroke } from './bench/keystroke'
import { memory } from './bench/memory'
import { phone } from './bench/phone'
import { publish } from './bench/publish'
import { reader } from './bench/reader'
import { search } from './bench/search'
import type { Bench, Benchmark } from './bench/support/benchmark'
import { markdownOf } from './bench/support/table'
import { terms } from './bench/terms'
import { trouble } from './bench/trouble'
import { workspace } from './bench/workspace'
import { stopSignal } from './launch/stopSignal'
import { exitWithError, PlainError } from './lib/plainError.mjs'
import { step } from './lib/steps.mjs'
import { patient } from './postgres/temporary'
import { buildCheck } from './testing/buildCheck'
import { startDemoNewsroom } from './testing/demoNewsroom'
import { unlessAborted } from './testing/unlessAborted'

/** Runs the benchmarks one after another, so that none disturbs another; arguments name the ones to run. */
const benchmarks: Record<string, Benchmark> = {
  reader,
  phone,
  trouble,
  publish,
  keystroke,
  workspace,
  terms,
  memory,
  search,
}

async function run(names: readonly string[], signal: AbortSignal): Promise<number> {
  await step('Building', buildOrSay)
  const newsroom = await step('Making a demo newsroom', () => startDemoNewsroom(patient))
  const tables: string[] = []
  let failed = 0
  try {
    const bench: Bench = { newsroom, server: await newsroom.startServer() }
    for (const name of names) {
      const table = await unlessAborted(signal, () => measure(name, bench))
      if (table) tables.push(table)
      else failed += 1
    }
  } finally {
    await newsroom.stop()
  }
  console.log(`\n${tables.join('\n')}`)
  return failed
}

async function buildOrSay(): Promise<void> {
  const { failed, output } = await buildCheck.run()
  if (failed > 0) throw new PlainError(output)
}

/** A benchmark that cannot be run does not keep the others from running. */
async function measure(name: string, bench: Bench): Promise<string | null> {
  const benchmark = benchmarks[name]
  if (!benchmark)
    throw new PlainError(`There is no benchmark ${name}: ${Object.keys(benchmarks).join(', ')}.`)
  try {
    return await step(`Measuring: ${name}`, async () => markdownOf(await benchmark(bench)))
  } catch (error) {
    console.error(error)
    return null
  }
}

try {
  const asked = process.argv.slice(2)
  process.exit(await run(asked.length > 0 ? asked : Object.keys(benchmarks), stopSignal()))
} catch (error) {
  exitWithError(error)
}
