import { chromium } from 'playwright'
import { findFreePort } from '../lib/port.mjs'
import { ensureChromium } from '../testing/chromium'
import { quietChromium } from '../testing/quietChromium'
import type { Benchmark, Figure } from './support/benchmark'
import { auditPage, type PhoneAudit } from './support/lighthouse'
import { livePages } from './support/livePages'
import { grouped, median, milliseconds } from './support/numbers'
import { answerOf, bodyOf } from './support/wire'

const runs = 3
const languages = { ar: 'Arabic', en: 'English' } as const

/** What a slow phone on a bad line sees of an article, and what Lighthouse says of it, in both languages. */
export const phone: Benchmark = async ({ newsroom, server }) => {
  const paths = await livePages(newsroom.environment.DATABASE_URL)
  const port = await findFreePort()
  const browser = await chromium.launch({
    executablePath: await ensureChromium(() => undefined),
    args: [...quietChromium, `--remote-debugging-port=${port}`],
  })
  const figures: Figure[] = []
  try {
    for (const language of ['ar', 'en'] as const) {
      const url = server.origin + (await longest(server.origin, storiesIn(paths, language)))
      const bytes = bodyOf(await answerOf(url, { 'Accept-Encoding': 'br' })).length
      const audits: PhoneAudit[] = []
      for (let run = 0; run < runs; run += 1) audits.push(await auditPage({ url, port }))
      figures.push(...figuresOf({ name: languages[language], bytes, audits }))
    }
  } finally {
    await browser.close()
  }
  return {
    title: 'An article on a slow phone',
    how: [
      'The longest article of the demo newsroom in each language, with its lead picture, by Lighthouse in headless Chromium;',
      `the median of ${runs} runs.`,
      'Simulated: Lighthouse’s phone, a processor four times slower and “slow 4G” of 150 ms there and back and 1.6 Mbit/s,',
      'with nothing in the browser’s cache. Applied: the same by the browser’s own throttling, where every request waits',
      '563 ms. The goals are 1200 ms for the largest contentful paint (simulated), nothing that moves, 20 kB for HTML and',
      'CSS, and 100 for every score.',
    ],
    figures,
  }
}

function storiesIn(paths: readonly string[], language: 'ar' | 'en'): string[] {
  return paths.filter((path) => path.startsWith(`/${language}/`) && !path.endsWith('/parallel'))
}

async function longest(origin: string, paths: readonly string[]): Promise<string> {
  const sizes = await Promise.all(paths.map(async (path) => (await answerOf(origin + path)).length))
  return paths[sizes.indexOf(Math.max(...sizes))] ?? '/ar'
}

interface Measured {
  name: string
  bytes: number
  audits: readonly PhoneAudit[]
}

function figuresOf({ name, bytes, audits }: Measured): Figure[] {
  const middle = (read: (audit: PhoneAudit) => number) => median(audits.map(read))
  const scores = (['performance', 'accessibility', 'best-practices', 'seo'] as const).map((category) =>
    Math.round(100 * middle(({ scores }) => scores[category])),
  )
  return [
    { what: `${name}: HTML and CSS, brotli`, ours: `${grouped(bytes)} bytes` },
    ...(['simulated', 'applied'] as const).flatMap((way) => [
      {
        what: `${name}, ${way}: first contentful paint`,
        ours: milliseconds(middle((audit) => audit[way].firstPaint)),
      },
      {
        what: `${name}, ${way}: largest contentful paint`,
        ours: milliseconds(middle((audit) => audit[way].largestPaint)),
      },
      {
        what: `${name}, ${way}: cumulative layout shift`,
        ours: middle((audit) => audit[way].layoutShift).toFixed(4),
      },
    ]),
    { what: `${name}: performance, accessibility, best practices, SEO`, ours: scores.join(', ') },
  ]
}
