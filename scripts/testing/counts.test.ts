import { expect, test } from 'vitest'
import { countPlaywright } from './playwright'
import { countVitest, withExitCode } from './vitest'

test('a test file that could not be loaded is a failure', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  }
  expect(countVitest(report)).toEqual({ passed: 7, failed: 2 })
})

test('a browser test that passes only when it is tried again has failed', () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({
    passed: 3,
    failed: 2,
  })
})

test('a runner that ends badly has failed, whatever it counted', () => {
  expect(withExitCode({ passed: 4, failed: 0, output: '' }, 1).failed).toBe(1)
  expect(withExitCode({ passed: 4, failed: 2, output: '' }, 1).failed).toBe(2)
  expect(withExitCode({ passed: 4, failed: 0, output: '' }, 0).failed).toBe(0)
})
