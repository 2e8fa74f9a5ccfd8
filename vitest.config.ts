import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = { '@payload-config': resolve(root, 'payload.config.ts'), '@': root }

/** Tests outside `newsroom/` and `collections/` that need a database. */
const needsPostgres = '{app,scripts}/**/*.real.test.ts'

export default defineConfig({
  resolve: { alias },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // The build of Lexical that Vite takes, imported directly: why is said at typescript() in scripts/lib/run.ts.
    execArgv: ['--conditions=development'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{domain,app,scripts,locales}/**/*.test.{ts,tsx}'],
          exclude: [needsPostgres],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{newsroom,collections}/**/*.test.{ts,tsx}', needsPostgres],
          globalSetup: ['newsroom/testing/globalSetup.ts'],
          setupFiles: ['newsroom/testing/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
