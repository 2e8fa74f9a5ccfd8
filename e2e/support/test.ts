import { type BrowserContext, test as base, expect, type Page } from 'playwright/test'
import { type Desk, type DeskOptions, deskOf, openDesk } from './desk'
import { adminOf, type Colleague, type Part, type Staff, staffOf } from './staff'
import type { Language } from './words'

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
