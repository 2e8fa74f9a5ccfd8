import { type BrowserContext, test as base, expect, type Page } from 'playwright/test'
import { type Desk, type DeskOptions, deskOf, openDesk } from './desk'
import { adminOf, type Colleague, type Part, type Staff, staffOf } from './staff'
import type { Cast } from './stories'
import type { Language } from './words'

interface Newsroom {
  /** A desk of a colleague of these tests, in a browser of its own. */
  at(part: Part, language: Language, options?: DeskOptions): Promise<Desk>
  /** The four who take a story from a draft to two languages, each in the language that is named or in this one. */
  cast(language: Language, others?: Partial<Record<keyof Cast, Language>>): Promise<Cast>
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
    const at: Newsroom['at'] = async (part, language, options) =>
      seat(await staff.play(part, language), options)
    await use({
      deskOf: seat,
      at,
      cast: async (language, others = {}) => ({
        writer: await at('writer', others.writer ?? language),
        editor: await at('editor', others.editor ?? language),
        translator: await at('translator', others.translator ?? language),
        reviewer: await at('reviewer', others.reviewer ?? language),
      }),
      outside: async (options = {}) => (await open(options)).newPage(),
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }
