import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright/test'
import { type Colleague, origin } from './staff'
import { type Language, type Words, words } from './words'

export type DeskOptions = Pick<BrowserContextOptions, 'colorScheme' | 'viewport' | 'locale'>

export interface Answer<T = unknown> {
  status: number
  body: T
}

/** A colleague at work: her page, the interface's words in her language, and the newsroom's HTTP interface. */
export interface Desk {
  page: Page
  colleague: Colleague
  language: Language
  t: Words
  /** Asks the newsroom as her browser would; whatever it answers. */
  ask<T = Record<string, unknown>>(method: Method, path: string, body?: object): Promise<Answer<T>>
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH'

/** The stage that the bar of an article or a translation names. */
export const stageOf = ({ page }: Desk): Locator => page.locator('.bar .facts .st').first()

/** The bell of the frame, while this many notices are unread. */
export const bellOf = ({ page, t }: Desk, unread: number): Locator =>
  page.getByRole('button', {
    name:
      unread === 0 ? t('notices:title') : `${t('notices:title')}: ${t('notices:unread', { count: unread })}`,
    exact: true,
  })

/** Set in a page by any markup that runs although it should not. */
export const tripwire = '__xss'

export async function openDesk(
  browser: Browser,
  options: DeskOptions,
  colleague?: Colleague,
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: origin(),
    ...options,
    ...(colleague ? { storageState: colleague.session } : {}),
  })
}

export async function deskOf(context: BrowserContext, colleague: Colleague): Promise<Desk> {
  const { language } = colleague
  return {
    page: await context.newPage(),
    colleague,
    language,
    t: words[language],
    ask: async (method, path, body) => {
      const answer = await context.request.fetch(path, { method, headers: { Origin: origin() }, data: body })
      const text = await answer.text()
      return { status: answer.status(), body: text === '' ? {} : JSON.parse(text) }
    },
  }
}
