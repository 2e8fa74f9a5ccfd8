import { startDemoNewsroom } from '../../scripts/testing/demoNewsroom'
import { serverVariables } from './server'
import { adminCookie } from './staff'

/**
 * The built product with the demo newsroom, on a PostgreSQL and an upload folder that exist for
 * this run only. Tests find it at TARJUMAN_ORIGIN. Whoever writes tests may keep a demo newsroom running and name it
 * in TARJUMAN_E2E_ORIGIN: then nothing is started, and tests that need a second server are skipped.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const running = process.env.TARJUMAN_E2E_ORIGIN
  if (running) {
    await open(running)
    return async () => undefined
  }
  const demo = await startDemoNewsroom()
  try {
    process.env[serverVariables] = JSON.stringify(demo.environment)
    const { origin } = await demo.startServer()
    await open(origin)
    return demo.stop
  } catch (error) {
    await demo.stop()
    throw error
  }
}

/**
 * Tells the workers where the newsroom is, and signs its admin in once for all of them: checking a password is
 * slow on purpose.
 */
async function open(origin: string): Promise<void> {
  process.env.TARJUMAN_ORIGIN = origin
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ email: 'admin@tarjuman.example', password: 'tarjuman-demo' }),
  })
  if (!answer.ok) throw new Error(`the demo's admin cannot sign in: ${answer.status}`)
  process.env[adminCookie] = answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}
