import type { BrowserContext, Page } from 'playwright'
import { launchBrowser, seat } from '../testing/desk'
import type { Benchmark } from './support/benchmark'
import { latencyFigures } from './support/latency'
import { longTranslation } from './support/longTranslation'
import { median, milliseconds } from './support/numbers'
import { type Keystroke, type } from './support/typing'

const goal = 1_000
const rows = 200
const openings = 5
const letters = 'and the water had reached the orchards a little before dawn when people came out '
  .repeat(3)
  .slice(0, 200)

/** Opening a workspace of 200 rows, half of them translated, and typing in one of its rows. */
export const workspace: Benchmark = async ({ server }) => {
  const { translation } = await longTranslation(server.origin, { rows, done: rows / 2 })
  const browser = await launchBrowser()
  try {
    const context = await seat(browser, { origin: server.origin, person: 'translator' })
    const path = `/desk/translations/${translation}`
    const first = await open(context, path)
    const again = await openOften(context, path)
    const strokes = await typeInRow(context, path)
    return {
      title: `Opening a workspace of ${rows} rows`,
      how: [
        'From the start of the navigation until the screen says that it is ready (`data-ready`), by the page’s own clock.',
        `The goal is ${milliseconds(goal)}.`,
        `Typing: ${strokes.length} letters in the English of a row, measured as in the article.`,
      ],
      figures: [
        { what: 'opened with nothing in the browser’s cache', ours: milliseconds(first) },
        { what: `opened again, median of ${openings}`, ours: milliseconds(median(again)) },
        { what: `opened again, most of ${openings}`, ours: milliseconds(Math.max(...again)) },
        ...latencyFigures(strokes),
      ],
    }
  } finally {
    await browser.close()
  }
}

async function openOften(context: BrowserContext, path: string): Promise<number[]> {
  const spans: number[] = []
  for (let opening = 0; opening < openings; opening += 1) spans.push(await open(context, path))
  return spans
}

/** Milliseconds from the start of the navigation until the workspace is ready. */
async function open(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage()
  await page.addInitScript(noteReadiness)
  await page.goto(path, { waitUntil: 'commit' })
  const handle = await page.waitForFunction(() => window.readyAt)
  const span = await handle.jsonValue()
  await page.close()
  return span ?? Number.NaN
}

declare global {
  interface Window {
    /** Milliseconds after the start of the navigation. */
    readyAt?: number
  }
}

/** Runs in the page, before its own scripts. */
function noteReadiness(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.ws[data-ready]')) return
    window.readyAt = performance.now()
    watcher.disconnect()
  })
  watcher.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-ready'],
  })
}

async function typeInRow(context: BrowserContext, path: string): Promise<Keystroke[]> {
  const page = await context.newPage()
  await page.goto(path)
  await page.locator('.ws[data-ready]').waitFor()
  const field = await openField(page)
  const before = (await field.textContent())?.length ?? 0
  const strokes = await type(page, letters)
  const grown = ((await field.textContent())?.length ?? 0) - before
  if (grown !== letters.length || strokes.length !== letters.length)
    throw new Error(`${letters.length} keys made ${grown} letters and ${strokes.length} measurements`)
  return strokes
}

async function openField(page: Page) {
  await page.locator('.row .tgt').nth(2).click()
  const field = page.locator('[data-field]')
  await field.focus()
  return field
}
