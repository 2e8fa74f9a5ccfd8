import { type BrowserContext, test as base, expect, type Page } from 'playwright/test'

/** A person of the demo newsroom, by the name before the @ of the account. */
export type Person = 'writer' | 'editor' | 'editor2' | 'translator' | 'reviewer' | 'reviewer2' | 'admin'

interface Desk {
  /** A page of a browser in which this person is signed in; each call is a new browser profile. */
  pageOf(person: Person): Promise<Page>
}

/** Playwright's `test`, with the newsroom's people. */
export const test = base.extend<{ desk: Desk }>({
  desk: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use({
      pageOf: async (person) => {
        const context = await browser.newContext({ baseURL })
        contexts.push(context)
        await signIn(context, person)
        return context.newPage()
      },
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }

/** Signs a person in, as the sign-in screen does, without its form. */
export async function signIn(context: BrowserContext, person: Person): Promise<void> {
  const response = await context.request.post('/api/users/login', {
    data: { email: `${person}@tarjuman.example`, password: 'tarjuman-demo' },
    headers: { Origin: process.env.TARJUMAN_ORIGIN ?? '' },
  })
  expect(response.status(), `${person} can sign in`).toBe(200)
}
