import lighthouse, { type Config } from 'lighthouse'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

/** Times in milliseconds. */
interface Paints {
  firstPaint: number
  largestPaint: number
  layoutShift: number
}

export interface PhoneAudit {
  /** As Lighthouse simulates its phone from what it observed. */
  simulated: Paints
  /** As seen in a browser to which the phone's limits were applied. */
  applied: Paints
  /** From 0 to 1. */
  scores: Record<Category, number>
}

/** Lighthouse's own phone: slow 4G (150 ms there and back, 1.6 Mbit/s), a processor four times slower. */
const simulated: Config['settings'] = { throttlingMethod: 'simulate' }
/** The same by the browser's DevTools, where every request waits 563 ms in place of its round trips. */
const applied: Config['settings'] = { throttlingMethod: 'devtools' }

/** Opens a page twice in the Chromium at a debugging port. */
export async function auditPage({ url, port }: { url: string; port: number }): Promise<PhoneAudit> {
  const scored = await run({ url, port }, categories, simulated)
  const observed = await run({ url, port }, ['performance'], applied)
  const score = (category: Category) => scored.categories[category]?.score ?? Number.NaN
  return {
    simulated: paintsOf(scored),
    applied: paintsOf(observed),
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
  }
}

function paintsOf({ audits }: Result): Paints {
  const number = (audit: string) => audits[audit]?.numericValue ?? Number.NaN
  return {
    firstPaint: number('first-contentful-paint'),
    largestPaint: number('largest-contentful-paint'),
    layoutShift: number('cumulative-layout-shift'),
  }
}

type Result = Awaited<ReturnType<typeof run>>

async function run(
  { url, port }: { url: string; port: number },
  only: readonly Category[],
  settings: Config['settings'],
) {
  const config: Config = {
    extends: 'lighthouse:default',
    settings: { ...settings, onlyCategories: [...only] },
  }
  const result = await lighthouse(url, { port, logLevel: 'error' }, config)
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`)
  return result.lhr
}
