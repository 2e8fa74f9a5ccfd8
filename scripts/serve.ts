import { createServer } from 'node:http'
import next from 'next'
import { startPurgeListener } from '../app/(reader)/_cache/purgeListener'
import { cloneRoot } from './lib/paths'
import { exitWithError, PlainError } from './lib/plainError.mjs'
import { chosenPort } from './lib/port.mjs'
import { drain } from './serve/drain'
import { frontOf } from './serve/handler'
import { loadSettingsQuietly } from './serve/settings'
import { warmUp } from './serve/warmUp'

/** The demo's accounts are known to everybody: its server is reached from this machine only. */
const demoHost = '127.0.0.1'

/** Longer than proxies keep idle connections, so that they close them and not we. */
const keepAliveMs = 65_000

async function serve(): Promise<() => Promise<void>> {
  const { DATABASE_URL, PUBLIC_ORIGIN, TARJUMAN_DEMO } = process.env
  if (!DATABASE_URL) throw new PlainError('DATABASE_URL is not set: start Tarjuman with npm start.')
  const port = chosenPort(process.env)
  await loadSettingsQuietly()
  const app = next({ dev: false, dir: cloneRoot, port, hostname: 'localhost' })
  await app.prepare()
  const origin = PUBLIC_ORIGIN || `http://localhost:${port}`
  const server = createServer(
    { keepAliveTimeout: keepAliveMs },
    frontOf({ next: app.getRequestHandler(), origin }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: TARJUMAN_DEMO === '1' ? demoHost : undefined }, resolve)
  })
  await warmUp({ port })
  const listener = startPurgeListener(DATABASE_URL)
  return async () => {
    await drain(server)
    await listener.close()
  }
}

try {
  const stop = await serve()
  let isStopping = false
  const stopOnce = () => {
    if (isStopping) return
    isStopping = true
    stop().then(() => process.exit(0), exitWithError)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(signal, stopOnce)
  process.send?.('ready')
} catch (error) {
  exitWithError(error)
}
