import { duration, step } from '../lib/steps.mjs'
import type { Check, CheckResult } from './checks'

class CheckFailed extends Error {}

/** Runs checks one after another, shows what failed, and sums up; a failure does not end the run. */
export async function runChecks(checks: readonly Check[]): Promise<{ passed: number; failed: number }> {
  const sum = { passed: 0, failed: 0 }
  for (const check of checks) {
    const { passed, failed } = await runCheck(check)
    sum.passed += passed
    sum.failed += failed
  }
  return sum
}

async function runCheck(check: Check): Promise<CheckResult> {
  let result: CheckResult = { passed: 0, failed: 1, output: '' }
  try {
    await step(check.title, async (note) => {
      result = await check.run()
      if (result.passed + result.failed > 1) note(`${result.passed} of ${result.passed + result.failed}`)
      if (result.failed > 0) throw new CheckFailed(result.output)
    })
  } catch (error) {
    console.log(error instanceof CheckFailed ? error.message : error)
  }
  return result
}

/** The last line of a run, and its exit code. */
export function conclude({
  passed,
  failed,
  began,
}: {
  passed: number
  failed: number
  began: number
}): never {
  console.log(`\nAll of it took ${duration(performance.now() - began)}\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
