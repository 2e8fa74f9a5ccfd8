import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { PlainError } from '../lib/plainError.mjs'
import { runNode } from '../lib/run'
import { installed } from './checks'

const run = promisify(execFile)

const knownPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The path of a Chromium: the one that TARJUMAN_CHROMIUM or PLAYWRIGHT_CHROMIUM names, Playwright's
 * own, the machine's, or one that is installed now (Playwright's download, else Debian's package).
 */
export async function ensureChromium(note: (text: string) => void): Promise<string> {
  const found = await findChromium()
  if (found) return found
  note('downloading Playwright’s')
  await runNode({ args: [installed('playwright/cli.js'), 'install', 'chromium'] })
  const downloaded = await playwrightChromium()
  if (downloaded) return downloaded
  note('installing the system’s package')
  await installPackage()
  const packaged = knownPaths.find((path) => existsSync(path))
  if (packaged) return packaged
  throw new PlainError(
    'There is no Chromium for the browser tests: install one and name it in TARJUMAN_CHROMIUM.',
  )
}

async function findChromium(): Promise<string | undefined> {
  const named = process.env.TARJUMAN_CHROMIUM || process.env.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new PlainError(`TARJUMAN_CHROMIUM names ${named}, which is not there.`)
  }
  return (await playwrightChromium()) ?? knownPaths.find((path) => existsSync(path))
}

async function playwrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

async function installPackage(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, maxBuffer: 100_000_000 }
  try {
    await run('apt-get', ['update', '-q'], options)
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], options)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PlainError(`Chromium could not be installed: ${reason}`, { cause })
  }
}
