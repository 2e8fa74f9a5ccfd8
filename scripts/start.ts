import { join } from 'node:path'
import { build, needsBuild } from './launch/build'
import { serverEnvironment } from './launch/database'
import { loadEnvironmentFile } from './launch/environmentFile'
import { assertMachine } from './launch/machine'
import { prepareDatabase } from './launch/prepare'
import { startProcess } from './launch/server'
import { claimClone } from './launch/single'
import { stopSignal } from './launch/stopSignal'
import { welcome } from './launch/welcome'
import { cloneRoot } from './lib/paths'
import { exitWithError, PlainError } from './lib/plainError.mjs'
import { chosenPort } from './lib/port.mjs'
import { typescript } from './lib/run'
import { step } from './lib/steps.mjs'

async function start(signal: AbortSignal): Promise<void> {
  loadEnvironmentFile()
  assertMachine(process.env)
  const port = chosenPort(process.env)
  await claimClone({ port })
  const database = await prepareDatabase(signal)
  try {
    if (needsBuild()) await step('Building', () => build({ ...database.environment }, signal))
    signal.throwIfAborted()
    const origin = process.env.PUBLIC_ORIGIN || `http://localhost:${port}`
    const server = await step('Starting the server', () =>
      startProcess({
        args: typescript(join(cloneRoot, 'scripts/serve.ts')),
        env: serverEnvironment({ database, port, origin }),
      }),
    )
    signal.addEventListener('abort', server.stop, { once: true })
    if (signal.aborted) server.stop()
    console.log(welcome({ origin, isDemo: database.isEmbedded }))
    const end = await server.exited
    if (!signal.aborted) throw new PlainError(`The server ended by itself (${end}).`)
  } finally {
    await database.close()
  }
}

const signal = stopSignal()
try {
  await start(signal)
  console.log('\nStopped.')
  process.exit(0)
} catch (error) {
  if (!signal.aborted) exitWithError(error)
  console.log('\nStopped.')
  process.exit(0)
}
