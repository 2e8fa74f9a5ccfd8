import { type BrowserContext, test as base, expect, type Page } from 'playwright/test'
import { type Desk, type DeskOptions, deskOf, openDesk } from './desk'
import { adminOf, type Colleague, type Part, type Staff, staffOf } from './staff'
import type { Language } from './words'

/** A person of the demo newsroom, by the name before the @ of the account. */
export type Person = 'writer' | 'editor' | 'editor2' | 'translator' | 'reviewer' | 'reviewer2' | 'admin'

const demoPassword = 'tarjuman-demo'

interface Newsroom {
  /** A desk of a colleague of these tests, in a browser of its own. */
  at(part: Part, language: Language, options?: DeskOptions): Promise<Desk>
  /** A desk of somebody who was hired for this test alone. */
  deskOf(colleague: Colleague, options?: DeskOptions): Promise<Desk>
  /** A page in a browser in which nobody is signed in. */
  outside(options?: DeskOptions): Promise<Page>
}

/** Playwright's `test`, with a newsroom whose people belong to the tests. */
export const test = base.extend<{ newsroom: Newsroom }, { staff: Staff }>({
  staff: [
    async ({ playwright: { request: requests } }, use) => {
      const admin = await adminOf(requests)
      await use(staffOf({ requests, admin }))
      await admin.dispose()
    },
    { scope: 'worker' },
  ],
  newsroom: async ({ browser, staff }, use) => {
    const contexts: BrowserContext[] = []
    const open = async (options: DeskOptions, colleague?: Colleague) => {
      const context = await openDesk(browser, options, colleague)
      contexts.push(context)
      return context
    }
    const seat = async (colleague: Colleague, options: DeskOptions = {}) =>
      deskOf(await open(options, colleague), colleague)
    await use({
      deskOf: seat,
      at: async (part, language, options) => seat(await staff.play(part, language), options),
      outside: async (options = {}) => (await open(options)).newPage(),
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }

/** Signs a person of the demo in, as the sign-in screen does, without its form. */
export async function signIn(context: BrowserContext, person: Person): Promise<void> {
  const response = await context.request.post('/api/users/login', {
    data: { email: `${person}@tarjuman.example`, password: demoPassword },
    headers: { Origin: process.env.TARJUMAN_ORIGIN ?? '' },
  })
  expect(response.status(), `${person} can sign in`).toBe(200)
}
