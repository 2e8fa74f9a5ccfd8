import { join } from 'node:path'
import { loadEnvironmentFile } from './launch/environmentFile'
import { assertMachine } from './launch/machine'
import { prepareDatabase } from './launch/prepare'
import { claimClone } from './launch/single'
import { stopSignal } from './launch/stopSignal'
import { cloneRoot } from './lib/paths'
import { exitWithError } from './lib/plainError.mjs'
import { chosenPort } from './lib/port.mjs'
import { runNode } from './lib/run'

/** `next dev` on the clone's database, with its page cache off. */
async function develop(signal: AbortSignal): Promise<number> {
  loadEnvironmentFile()
  assertMachine(process.env)
  const port = chosenPort(process.env)
  await claimClone({ port })
  const database = await prepareDatabase(signal)
  try {
    const { code } = await runNode({
      args: [
        join(cloneRoot, 'node_modules/next/dist/bin/next'),
        'dev',
        '--port',
        String(port),
        '--hostname',
        '127.0.0.1',
      ],
      env: { ...database.environment, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
      signal,
      output: 'show',
    })
    return signal.aborted ? 0 : code
  } finally {
    await database.close()
  }
}

const signal = stopSignal()
try {
  process.exit(await develop(signal))
} catch (error) {
  if (signal.aborted) process.exit(0)
  exitWithError(error)
}
