import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright'
import { demoAccounts } from '../launch/welcome'
import { ensureChromium } from './chromium'
import { quietChromium } from './quietChromium'

/** Chromium, installed where it is not there yet. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions())
}

async function launchOptions() {
  return {
    executablePath: await ensureChromium((text) => console.log(`  ${text}`)),
    args: quietChromium,
  }
}

/**
 * A browser as people have one: with a profile on the disk, where it keeps what it has read and how it compiled it. The
 * profile is new, and goes when it is closed.
 */
export async function launchProfile({
  options,
  ...whose
}: Seat): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'tarjuman-profile-'))
  const context = await chromium.launchPersistentContext(directory, {
    ...(await launchOptions()),
    ...seatOptions(whose.origin),
    ...options,
  })
  const close = async () => {
    await context.close()
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
  }
  await signIn(context, whose)
  return { context, close }
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
  const context = await browser.newContext({ ...seatOptions(origin), ...options })
  await signIn(context, { origin, person, language })
  return context
}

const seatOptions = (origin: string) => ({
  baseURL: origin,
  viewport: { width: 1440, height: 900 },
  timezoneId: 'UTC',
})

async function signIn(context: BrowserContext, { origin, person, language }: Omit<Seat, 'options'>) {
  const headers = { Origin: origin }
  const data = { email: `${person}@tarjuman.example`, password: demoAccounts.password }
  const answer = await context.request.post('/api/users/login', { data, headers })
  if (!answer.ok()) throw new Error(`${person} could not sign in: ${answer.status()}`)
  if (!language) return
  const { user } = await answer.json()
  const changed = await context.request.patch(`/api/users/${user.id}`, { data: { language }, headers })
  if (!changed.ok()) throw new Error(`${person} could not choose a language: ${changed.status()}`)
}
