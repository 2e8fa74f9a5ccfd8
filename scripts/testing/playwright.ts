import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runNode } from '../lib/run'
import { type Check, type CheckResult, installed } from './checks'
import { withExitCode } from './vitest'

const reportShape = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Counts a report of Playwright. A test that passes only when it is tried again has failed. */
export function countPlaywright(report: unknown): Pick<CheckResult, 'passed' | 'failed'> {
  const { expected, unexpected, flaky } = reportShape.parse(report).stats
  return { passed: expected, failed: unexpected + flaky }
}

/** The browser tests, against the product as it is built. */
export function browserCheck({ chromium }: { chromium: string }): Check {
  return { title: 'Browser tests', run: () => runPlaywright(chromium) }
}

async function runPlaywright(chromium: string): Promise<CheckResult> {
  const directory = mkdtempSync(join(tmpdir(), 'tarjuman-report-'))
  const report = join(directory, 'playwright.json')
  try {
    const { code, output } = await runNode({
      args: [installed('playwright/cli.js'), 'test', '--reporter=line,json'],
      env: {
        TARJUMAN_CHROMIUM: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
      },
    })
    return withExitCode({ ...countReport(report), output }, code)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function countReport(path: string) {
  try {
    return countPlaywright(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}
