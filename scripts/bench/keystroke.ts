import type { Browser, Page } from 'playwright'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import { countWords } from '@/domain/text/words'
import { launchBrowser, seat } from '../testing/desk'
import type { Bench, Benchmark } from './support/benchmark'
import { latencyFigures } from './support/latency'
import { longBody, storyWith } from './support/longStory'
import { grouped } from './support/numbers'
import { staffOf, writeStory } from './support/stories'
import { type Keystroke, type } from './support/typing'

const goal = 16
const turns = 3
/** Typed a turn: 100 keystrokes. */
const letters = 'وكانت المياه قد وصلت إلى البساتين قبل الفجر بقليل حين خرج الناس '.repeat(2).slice(0, 100)

/** Typing in the middle of a 5,000-word Arabic article, beside a bare contenteditable with the same text. */
export const keystroke: Benchmark = async (bench) => {
  const body = longBody({ paragraphs: 76, words: 57 })
  const words = countWords([...textBlocksOf(body)].map(plainTextOf).join('\n'))
  const id = await writeStory(await staffOf(bench.server.origin), storyWith('قياس سرعة الكتابة', body))
  const browser = await launchBrowser()
  try {
    const [ours, bare] = await typeInTurns(browser, bench, id)
    const slow = ours.filter(({ toFrame }) => toFrame > goal).length
    return {
      title: `Typing in an Arabic article of ${grouped(words)} words`,
      how: [
        `${ours.length} Arabic letters in the middle of the article, by Input.dispatchKeyEvent of the DevTools protocol,`,
        'at a fast hand’s pace with pauses in which the editor saves; the times are those of EventTiming in its trace.',
        'Beside it: a bare contenteditable in the same browser with the same paragraphs, fonts and measure, in turns.',
        `The goal is ${goal} ms for the p95 (${slow} of ${ours.length} keystrokes took longer).`,
      ],
      figures: latencyFigures(ours, bare),
    }
  } finally {
    await browser.close()
  }
}

async function typeInTurns(
  browser: Browser,
  { server }: Bench,
  id: number,
): Promise<[ours: Keystroke[], bare: Keystroke[]]> {
  const context = await seat(browser, { origin: server.origin, person: 'writer' })
  const editor = await openEditor(await context.newPage(), id)
  const bare = await openBare(await context.newPage(), editor, server.origin)
  const typed: [Keystroke[], Keystroke[]] = [[], []]
  for (let turn = 0; turn < turns; turn += 1) {
    typed[0].push(...(await takeTurn(editor)))
    typed[1].push(...(await takeTurn(bare)))
  }
  return typed
}

async function openEditor(page: Page, id: number): Promise<Page> {
  await page.goto(`/desk/articles/${id}`)
  await page.locator('.ed[data-ready=true] .story-body[data-ready]').waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

/** The same paragraphs in the same type, without an editor behind them. */
async function openBare(page: Page, editor: Page, origin: string): Promise<Page> {
  const { sheets, style, text } = await editor.locator('.story-body').evaluate((element) => {
    const { fontFamily, fontSize, lineHeight, inlineSize } = getComputedStyle(element)
    return {
      sheets: [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.outerHTML).join(''),
      style: `font-family:${fontFamily};font-size:${fontSize};line-height:${lineHeight};inline-size:${inlineSize}`,
      text: [...element.querySelectorAll('p, h2, h3')]
        .map(({ textContent }) => `<p>${textContent}</p>`)
        .join(''),
    }
  })
  const main = `<div class="bare" contenteditable dir="rtl" lang="ar" style='${style};margin:auto'>${text}</div>`
  const body = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">${sheets}${main}`
  await page.route(`${origin}/bare`, (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  )
  await page.goto(`${origin}/bare`)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

async function takeTurn(page: Page): Promise<Keystroke[]> {
  await page.bringToFront()
  const paragraphs = page.locator('[contenteditable=true] > p, .bare > p')
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
  const before = await lengthOf(page)
  const strokes = await type(page, letters)
  const grown = (await lengthOf(page)) - before
  if (grown !== letters.length || strokes.length !== letters.length)
    throw new Error(`${letters.length} keys made ${grown} letters and ${strokes.length} measurements`)
  return strokes
}

const lengthOf = (page: Page): Promise<number> =>
  page.locator('.story-body, .bare').evaluate((element) => (element.textContent ?? '').length)
