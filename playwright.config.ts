import { defineConfig } from 'playwright/test'
import { quietChromium } from './scripts/testing/quietChromium'

/** `npm test` finds a Chromium and names it here; without it Playwright uses its own. */
const executablePath = process.env.TARJUMAN_CHROMIUM || process.env.PLAYWRIGHT_CHROMIUM || undefined

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './e2e/support/globalSetup.ts',
  outputDir: 'test-results',
  workers: 2,
  // Whoever works here meets what happens once in ten times, too.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Nothing here asks how fast a machine is, and one that others use too may stall. What hangs, a step notices.
  timeout: 480_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.TARJUMAN_ORIGIN,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: 'retain-on-failure',
    locale: 'ar',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath,
      args: quietChromium,
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
})
