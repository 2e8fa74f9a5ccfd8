import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright'
import { demoAccounts } from '../launch/welcome'
import { ensureChromium } from './chromium'
import { quietChromium } from './quietChromium'

/** Chromium, installed where it is not there yet. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium((text) => console.log(`  ${text}`)),
    args: quietChromium,
  })
}

interface Seat {
  origin: string
  /** The name before the @ of the account. */
  person: string
  /** Of the interface; the person's own where it is not given. */
  language?: 'ar' | 'en'
  options?: BrowserContextOptions
}

/** A browser profile in which a person of the demo newsroom is signed in. */
export async function seat(
  browser: Browser,
  { origin, person, language, options }: Seat,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    ...options,
  })
  const headers = { Origin: origin }
  const data = { email: `${person}@tarjuman.example`, password: demoAccounts.password }
  const answer = await context.request.post('/api/users/login', { data, headers })
  if (!answer.ok()) throw new Error(`${person} could not sign in: ${answer.status()}`)
  if (!language) return context
  const { user } = await answer.json()
  const changed = await context.request.patch(`/api/users/${user.id}`, { data: { language }, headers })
  if (!changed.ok()) throw new Error(`${person} could not choose a language: ${changed.status()}`)
  return context
}
