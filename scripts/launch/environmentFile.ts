import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadEnvFile } from 'node:process'
import { cloneRoot } from '../lib/paths'

/** Takes settings from `.env` where there is one; what is set already wins. */
export function loadEnvironmentFile(): void {
  const path = join(cloneRoot, '.env')
  if (existsSync(path)) loadEnvFile(path)
}
