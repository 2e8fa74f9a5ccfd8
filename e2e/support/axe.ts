import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { expect, type Page } from 'playwright/test'
import { cloneRoot } from '../../scripts/lib/paths'

const axe = readFileSync(join(cloneRoot, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 to the level AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Finding {
  impact: string | null | undefined
  /** Rule, how grave, and where. */
  text: string
}

async function findingsOn(page: Page, rules: readonly string[]): Promise<Finding[]> {
  await page.evaluate(axe)
  return page.evaluate(
    async (tags) => {
      const results: AxeResults = await Reflect.get(window, 'axe').run(document, {
        resultTypes: ['violations'],
        runOnly: tags,
      })
      return results.violations.map(({ id, impact, nodes }) => {
        const places = nodes.map(({ html }) => html)
        return {
          impact,
          text: `${id} (${impact}): ${places.slice(0, 3).join('  ').slice(0, 400)} (${places.length})`,
        }
      })
    },
    [...rules],
  )
}

/** Nothing at all that axe knows, what it calls best practice included. */
export async function expectNothingInTheWay(page: Page, what: string): Promise<void> {
  const found = await findingsOn(page, [...wcag, 'best-practice'])
  expect
    .soft(
      found.map(({ text }) => text),
      what,
    )
    .toEqual([])
}

/** Nothing that stops people or troubles them much. */
export async function expectNobodyKeptOut(page: Page, what: string): Promise<void> {
  const found = await findingsOn(page, wcag)
  const grave = found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect
    .soft(
      grave.map(({ text }) => text),
      what,
    )
    .toEqual([])
}
