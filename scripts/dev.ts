import { join } from 'node:path'
import { stopSignal } from './launch/stopSignal'
import { withDatabase } from './launch/withDatabase'
import { cloneRoot } from './lib/paths'
import { exitWithError } from './lib/plainError.mjs'
import { runNode } from './lib/run'

/** `next dev` on the clone's database, with its page cache off. */
function develop(signal: AbortSignal): Promise<number> {
  return withDatabase(signal, async ({ port, database }) => {
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
  })
}

const signal = stopSignal()
try {
  process.exit(await develop(signal))
} catch (error) {
  if (signal.aborted) process.exit(0)
  exitWithError(error)
}
