import type { BrowserContext, Page } from 'playwright'
import { launchProfile } from '../testing/desk'
import type { Benchmark, Figure } from './support/benchmark'
import { latencyFigures } from './support/latency'
import { longTranslation } from './support/longTranslation'
import { grouped, median, milliseconds, times } from './support/numbers'
import { type Scrolled, scroll } from './support/scrolling'
import { type Keystroke, type } from './support/typing'

const goal = 1_000
const frame = 16
const rows = 2_000
const openings = 7
const letters = 'and the water had reached the orchards a little before dawn when people came out '
  .repeat(3)
  .slice(0, 200)

/** Opening a workspace of 2,000 rows, half of them translated, scrolling through it, and typing in one of its rows. */
export const workspace: Benchmark = async ({ server }) => {
  const { translation } = await longTranslation(server.origin, { rows, done: rows / 2 })
  const { context, close } = await launchProfile({ origin: server.origin, person: 'translator' })
  try {
    const path = `/desk/translations/${translation}`
    const first = await open(context, path)
    const again = await openOften(context, path)
    const plain = await scrollPlainPage(context)
    const page = await opened(context, path)
    const scrolled = await scroll(page, '.rows')
    await page.close()
    const strokes = await typeInRow(context, path)
    return {
      title: `A workspace of ${grouped(rows)} rows`,
      how: [
        'Opening: from the start of the navigation until the screen says that it is ready (`data-ready`), by the page’s own clock,',
        'in a browser with a profile on the disk, as people have one.',
        `The goal is ${milliseconds(goal)}.`,
        'Scrolling: 24,000 pixels at 4,000 a second by Input.synthesizeScrollGesture of the DevTools protocol; the times are those',
        'between two animation frames. Beside it, in the same browser: a page of nothing but a tall box, the most that it can show.',
        'The goal is 60 frames a second.',
        `Typing: ${strokes.length} letters in the English of a row, measured as in the article. The goal is ${frame} ms for the p95.`,
      ],
      figures: [
        { what: 'opened with nothing in the browser’s cache', ours: milliseconds(first) },
        { what: `opened again, median of ${openings}`, ours: milliseconds(median(again)) },
        { what: `opened again, most of ${openings}`, ours: milliseconds(Math.max(...again)) },
        ...scrollFigures(scrolled, plain),
        ...latencyFigures(strokes),
      ],
    }
  } finally {
    await close()
  }
}

function scrollFigures(ours: Scrolled, plain: Scrolled): Figure[] {
  const rate = ({ rate }: Scrolled) => `${rate.toFixed(1)} frames/s`
  return [
    { what: 'scrolled', ours: rate(ours), beside: rate(plain), ratio: times(ours.rate, plain.rate) },
    { what: 'between two frames, p95', ours: milliseconds(ours.p95), beside: milliseconds(plain.p95) },
    {
      what: 'between two frames, most',
      ours: milliseconds(ours.longest),
      beside: milliseconds(plain.longest),
    },
  ]
}

async function scrollPlainPage(context: BrowserContext): Promise<Scrolled> {
  const page = await context.newPage()
  await page.setContent('<main style="block-size:60000px;background:linear-gradient(white,gray)"></main>')
  const scrolled = await scroll(page, 'html')
  await page.close()
  return scrolled
}

async function opened(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path)
  await page.locator('.ws[data-ready]').waitFor()
  return page
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
  // What the screen asks for afterwards is not to slow the next opening.
  await page.waitForLoadState('networkidle')
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
  const page = await opened(context, path)
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
