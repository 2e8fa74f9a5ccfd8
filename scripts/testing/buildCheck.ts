import { build, needsBuild } from '../launch/build'
import { isCloneRunning } from '../launch/single'
import { PlainError } from '../lib/plainError.mjs'
import type { Check } from './checks'

/** The build needs no database; these stand in for what only a running server reads. */
const environment = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'only-for-building',
}

/** Builds the product for the browser tests, unless the last build was made from the same sources. */
export const buildCheck: Check = {
  title: 'Build',
  run: async () => {
    try {
      if (!needsBuild()) return { passed: 1, failed: 0, output: '' }
      if (isCloneRunning())
        throw new PlainError('Stop the running newsroom first: a new build would take its files away.')
      await build(environment)
      return { passed: 1, failed: 0, output: '' }
    } catch (error) {
      return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) }
    }
  },
}
