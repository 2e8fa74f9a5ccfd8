import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runNode } from '../lib/run'
import { type Check, type CheckResult, installed } from './checks'

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/** Counts a report of vitest; a file that could not even be loaded is one failure. */
export function countVitest(report: unknown): Pick<CheckResult, 'passed' | 'failed'> {
  const { numPassedTests, numFailedTests, testResults } = reportShape.parse(report)
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}

/** One of vitest's projects as a check. */
export function vitestCheck(title: string, project: string): Check {
  return { title, run: () => runVitest(project) }
}

async function runVitest(project: string): Promise<CheckResult> {
  const directory = mkdtempSync(join(tmpdir(), 'tarjuman-report-'))
  const report = join(directory, 'vitest.json')
  try {
    const { code, output } = await runNode({
      args: [
        installed('vitest/vitest.mjs'),
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      env: { NO_COLOR: '1' },
    })
    return withExitCode({ ...countReport(report), output }, code)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The counts of a report file; where the runner ended without one, that is a failure. */
function countReport(path: string) {
  try {
    return countVitest(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** A runner that fails although every test passed (an error between tests) has failed. */
export function withExitCode(result: CheckResult, code: number): CheckResult {
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}
