import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { expect, type Page } from 'playwright/test'
import { cloneRoot } from '../../scripts/lib/paths'

const axe = readFileSync(join(cloneRoot, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 to the level AA, and what axe calls best practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Everything that axe finds on the page as it is: rule, how grave, and places. */
export async function expectNothingInTheWay(page: Page, what: string): Promise<void> {
  await page.evaluate(axe)
  const found = await page.evaluate(async (tags) => {
    const results: AxeResults = await Reflect.get(window, 'axe').run(document, {
      resultTypes: ['violations'],
      runOnly: tags,
    })
    return results.violations.map(
      ({ id, impact, nodes }) =>
        `${id} (${impact}): ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join('  ')
          .slice(0, 400)}`,
    )
  }, rules)
  expect.soft(found, what).toEqual([])
}
