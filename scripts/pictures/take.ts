import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import sharp from 'sharp'
import { cloneRoot } from '../lib/paths'
import { PlainError } from '../lib/plainError.mjs'
import { signIn } from '../testing/client'
import { seat } from '../testing/desk'
import { addressesFor } from './addresses'
import { type Shot, shots } from './shots'

const folder = join(cloneRoot, 'docs/pictures')
const largest = 250_000

type Language = Shot['languages'][number]

/** Takes the named pictures, or all of them, and says how large each came out. */
export async function takePictures(
  browser: Browser,
  { origin, names, note }: { origin: string; names: readonly string[]; note: (text: string) => void },
): Promise<void> {
  const at = addressesFor(await signIn(origin, 'editor'))
  for (const shot of shots.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const language of shot.languages) {
      const page = await pageFor(browser, { origin, shot, language })
      await page.goto(await shot.path(at, language))
      await shot.prepare?.(page)
      await settle(page)
      note(await keep(page, shot.languages.length > 1 ? `${shot.name}-${language}` : shot.name))
      await page.context().close()
    }
  }
}

interface Sitting {
  origin: string
  shot: Shot
  language: Language
}

async function pageFor(browser: Browser, { origin, shot, language }: Sitting): Promise<Page> {
  const viewport = { width: 1440, height: shot.height ?? 900 }
  const options = { locale: language, reducedMotion: 'reduce' as const, viewport, timezoneId: 'UTC' }
  const context: BrowserContext = shot.person
    ? await seat(browser, { origin, person: shot.person, language, options })
    : await browser.newContext({ baseURL: origin, ...options })
  return context.newPage()
}

/** Pictures and type are there; the pointer shows nothing that nobody asked for. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(720, 1)
  await page.evaluate(async () => {
    await document.fonts.ready
    const inSight = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
    await Promise.all(inSight.map((image) => image.decode()))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

async function keep(page: Page, name: string): Promise<string> {
  const raw = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const png = await sharp(raw)
    .png({ palette: true, colours: 256, quality: 90, effort: 10, dither: 0.6 })
    .toBuffer()
  if (png.length > largest) throw new PlainError(`${name}.png has ${png.length} bytes, more than ${largest}.`)
  writeFileSync(join(folder, `${name}.png`), png)
  return `${name}.png ${Math.round(png.length / 1_000)} kB`
}
