import type { Page } from 'playwright/test'
import { expectNothingInTheWay } from './support/axe'
import { expect, test } from './support/test'

type Language = 'ar' | 'en'

/** One address of each kind of public page, found as readers find them: by following links. */
const kinds: [kind: string, pattern: (language: Language) => RegExp][] = [
  ['topic', (language) => new RegExp(`^/${language}/topics/[^/]+$`)],
  ['article', (language) => new RegExp(`^/${language}/\\d+/[^/]+$`)],
  ['parallel', (language) => new RegExp(`^/${language}/\\d+/[^/]+/parallel$`)],
  ['sources', (language) => new RegExp(`^/${language}/sources$`)],
  ['source', (language) => new RegExp(`^/${language}/sources/\\d+$`)],
  ['corrections', (language) => new RegExp(`^/${language}/corrections$`)],
  ['profile', (language) => new RegExp(`^/${language}/people/\\d+/[^/]+$`)],
  ['about', (language) => new RegExp(`^/${language}/about$`)],
  ['search', (language) => new RegExp(`^/${language}/search$`)],
]

const words: Record<Language, string> = { ar: 'الماء', en: 'water' }

/** Addresses by kind, from the front page and the pages that it leads to. */
async function sitePages(page: Page, language: Language): Promise<Map<string, string>> {
  const found = new Map([['home', `/${language}`]])
  const search = `/${language}/search?q=${encodeURIComponent(words[language])}`
  const waiting = [`/${language}`]
  const seen = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined && found.size <= kinds.length; path = waiting.shift()) {
    await page.goto(path)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''))
    for (const link of links) {
      const [kind] = kinds.find(([, pattern]) => pattern(language).test(link)) ?? []
      if (kind && !found.has(kind)) found.set(kind, link)
      if (kind && !seen.has(link) && waiting.length < 40) waiting.push(link)
      seen.add(link)
    }
  }
  expect([...found.keys()].sort(), 'every kind of page is linked').toEqual(
    ['home', ...kinds.map(([kind]) => kind)].sort(),
  )
  return found
    .set('results', search)
    .set('nothing found', `/${language}/search?q=qxqxqxqx`)
    .set('lost', `/${language}/nothing/at/all`)
}

/** Heading levels in order; a level is never skipped on the way down. */
async function expectOutline(page: Page, what: string): Promise<void> {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  expect.soft(levels.filter((level) => level === 1).length, `${what}: one h1`).toBe(1)
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)
  expect.soft(jumps, `${what}: ${levels}`).toEqual([])
}

/** Texts whose letters are of the other script than the language that they are said to be in. */
async function expectLanguageOfParts(page: Page, what: string): Promise<void> {
  const strangers = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const wrong: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Addresses of the net are in no language.
      const text = (node.textContent ?? '').replace(/\S+@\S+|(?:[\w-]+\.)+\w+/g, '').trim()
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
      const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
      const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
      if (language === 'en' ? arabic > latin : latin > 3 * arabic + 12)
        wrong.push(`${language}: ${text.slice(0, 60)}`)
    }
    return wrong
  })
  expect.soft(strangers, what).toEqual([])
}

async function expectNoOverflow(page: Page, what: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(overflow, what).toBe(0)
}

for (const language of ['ar', 'en'] as const) {
  test(`no reader of ${language} is kept out: any page, light or dark, at 360 pixels or enlarged`, async ({
    newsroom,
  }) => {
    test.setTimeout(240_000)
    const reader = await newsroom.outside({ locale: language, viewport: { width: 1280, height: 900 } })
    const pages = await sitePages(reader, language)
    // A colour that is still on its way from one scheme to the other has no contrast to speak of.
    await reader.emulateMedia({ reducedMotion: 'reduce' })
    for (const [kind, path] of pages) {
      await reader.setViewportSize({ width: 1280, height: 900 })
      await reader.emulateMedia({ colorScheme: 'light' })
      await reader.goto(path)
      await expectOutline(reader, kind)
      await expectLanguageOfParts(reader, kind)
      for (const colorScheme of ['light', 'dark'] as const) {
        await reader.emulateMedia({ colorScheme })
        await expectNothingInTheWay(reader, `${kind}, ${colorScheme}`)
      }
      // 640 is what is left of 1280 pixels at 200 %, 320 at 400 %.
      for (const width of [640, 360, 320]) {
        await reader.setViewportSize({ width, height: 780 })
        await expectNoOverflow(reader, `${kind} at ${width}`)
      }
      await expectNothingInTheWay(reader, `${kind} on a phone`)
    }
  })

  test(`pages in ${language} run nothing and load nothing from elsewhere`, async ({ newsroom }) => {
    const reader = await newsroom.outside({ locale: language })
    const pages = await sitePages(reader, language)
    const asked: string[] = []
    reader.on('request', (request) => asked.push(request.url()))
    for (const [kind, path] of pages) {
      const answer = await reader.goto(path)
      const policy = answer?.headers()['content-security-policy'] ?? ''
      expect(policy, kind).toContain("script-src 'none'")
      const scripts = reader.locator('script:not([type="application/ld+json"])')
      await expect(scripts, kind).toHaveCount(0)
      const handlers = await reader.evaluate(
        () =>
          [...document.querySelectorAll('*')]
            .flatMap(({ attributes }) => [...attributes])
            .filter(({ name }) => /^on|^style$/.test(name)).length,
      )
      expect(handlers, kind).toBe(0)
    }
    const { origin } = new URL(reader.url())
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
  })
}

test('a reader with a keyboard skips to the text, sees where she is, and comes to every link', async ({
  newsroom,
}) => {
  const reader = await newsroom.outside({ locale: 'ar', viewport: { width: 1280, height: 900 } })
  const pages = await sitePages(reader, 'ar')
  await reader.goto(pages.get('article') ?? '')
  await reader.keyboard.press('Tab')
  await expect(reader.getByRole('link', { name: 'إلى المحتوى' })).toBeFocused()
  await reader.keyboard.press('Enter')
  await expect(reader).toHaveURL(/#main$/)
  const reachable = await reader.locator('a[href]:not([tabindex="-1"])').count()
  await reader.goto(pages.get('article') ?? '')
  const met = new Set<string>()
  for (let step = 0; step < reachable; step += 1) {
    await reader.keyboard.press('Tab')
    const focused = await reader.evaluate(() => {
      const active = document.activeElement
      if (!(active instanceof HTMLElement)) return { place: '', outline: '' }
      const { top, left } = active.getBoundingClientRect()
      return {
        place: `${top + scrollY} ${left} ${active.textContent}`,
        outline: getComputedStyle(active).outlineStyle,
      }
    })
    expect(focused.outline, focused.place).toBe('solid')
    met.add(focused.place)
  }
  expect(met.size).toBe(reachable)
})

test('an article of 600 words is at most 20 kB on the wire, and nothing in it moves while it loads', async ({
  newsroom,
}) => {
  for (const language of ['ar', 'en'] as const) {
    const reader = await newsroom.outside({ locale: language, viewport: { width: 412, height: 800 } })
    const pages = await sitePages(reader, language)
    const path = pages.get('article') ?? ''
    const answer = await reader.request.get(path, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(Number(answer.headers()['content-length'] ?? 0), path).toBeLessThan(20_000)
    await reader.addInitScript(() => {
      Reflect.set(window, 'moved', 0)
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(window, 'moved', Reflect.get(window, 'moved') + Reflect.get(entry, 'value'))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await reader.goto(path, { waitUntil: 'networkidle' })
    expect(await reader.evaluate(() => Reflect.get(window, 'moved')), path).toBe(0)
  }
})
