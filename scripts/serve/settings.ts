import { createRequire } from 'node:module'
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'
import { cloneRoot } from '../lib/paths'

const require = createRequire(import.meta.url)

/**
 * Loads next.config.ts before Next does: it keeps what it loaded, and only its own first loading
 * announces itself, in the middle of the steps that `npm start` shows.
 */
export async function loadSettingsQuietly(): Promise<void> {
  const { default: load }: typeof import('next/dist/server/config') = require('next/dist/server/config')
  await load(PHASE_PRODUCTION_SERVER, cloneRoot)
}
