import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PlainError } from './plainError.mjs'
import { step } from './steps.mjs'

const cloneRoot = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Runs `npm ci` when node_modules is not what package-lock.json asks for. */
export async function installDependencies({ before = async () => {} } = {}) {
  const wanted = readLock(join(cloneRoot, 'package-lock.json'))
  const installed = readLock(join(cloneRoot, 'node_modules/.package-lock.json'))
  if (wanted && installed && isInstalled({ wanted, installed })) return
  await before()
  await step('Installing dependencies', runNpm)
}

/** Whether every package of a lockfile that this system needs is installed in its version. */
export function isInstalled({ wanted, installed }) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true
    const found = installed.packages[path]
    return found ? found.version === entry.version : mayBeMissing(entry)
  })
}

/** npm leaves out what is optional, made for another system, or needed by nothing. */
function mayBeMissing({ optional, extraneous, os, cpu }) {
  return Boolean(optional || extraneous || os || cpu)
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

const networkTrouble =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/

/** What to tell about an installation that failed: a sentence where the network is missing, else npm's words. */
export function installationFailure(said) {
  const trouble = networkTrouble.exec(said)?.[1]
  if (trouble)
    return `The dependencies could not be installed: npm does not reach its registry (${trouble}). Check the network, or npm's proxy and registry settings, and start again.`
  return `The dependencies could not be installed; npm says:\n${said.trim()}`
}

function runNpm() {
  // npm leaves development packages out under NODE_ENV=production, and these build and test the product.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const [command, commandArgs] = npm ? [process.execPath, [npm, ...args]] : ['npm', args]
  const child = spawn(command, commandArgs, {
    cwd: cloneRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !npm && process.platform === 'win32',
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk) => {
      said += chunk
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', (cause) =>
      reject(new PlainError(`npm could not be run: ${cause.message}`, { cause })),
    )
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new PlainError(installationFailure(said)))
    })
  })
}
