import { join } from 'node:path'
import { build, needsBuild } from './launch/build'
import { serverEnvironment } from './launch/database'
import { startProcess } from './launch/server'
import { stopSignal } from './launch/stopSignal'
import { welcome } from './launch/welcome'
import { withDatabase } from './launch/withDatabase'
import { cloneRoot } from './lib/paths'
import { exitWithError, PlainError } from './lib/plainError.mjs'
import { typescript } from './lib/run'
import { step } from './lib/steps.mjs'

function start(signal: AbortSignal): Promise<void> {
  return withDatabase(signal, async ({ port, database }) => {
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
  })
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
