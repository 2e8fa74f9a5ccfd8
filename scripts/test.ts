import { exitWithError } from './lib/plainError.mjs'
import { step } from './lib/steps.mjs'
import { buildCheck } from './testing/buildCheck'
import { fastChecks } from './testing/checks'
import { ensureChromium } from './testing/chromium'
import { browserCheck } from './testing/playwright'
import { conclude, runChecks } from './testing/report'
import { vitestCheck } from './testing/vitest'

const began = performance.now()
try {
  const chromium = await step('Looking for Chromium', ensureChromium)
  const sum = await runChecks([
    ...fastChecks,
    vitestCheck('Unit tests', 'unit'),
    vitestCheck('Integration tests', 'integration'),
    buildCheck,
    browserCheck({ chromium }),
  ])
  conclude({ ...sum, began })
} catch (error) {
  console.log('0 passed, 1 failed')
  exitWithError(error)
}
