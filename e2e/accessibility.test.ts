import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'
import { cloneRoot } from '../scripts/lib/paths'
import { bilingualStory, draftStory, move, publishedStory } from './support/stories'
import { expect, test } from './support/test'

const axe = readFileSync(join(cloneRoot, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** What axe finds that stops people or troubles them much: rule and places. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const results: AxeResults = await Reflect.get(window, 'axe').run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return results.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      places: nodes.map(({ html }) => html),
    }))
  })
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, places }) => `${id}: ${places.slice(0, 3).join('  ').slice(0, 400)} (${places.length})`)
}

async function expectAccessible(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('h1, .ed[data-ready=true], .ws[data-ready]').first()).toBeVisible()
  expect.soft(await violations(page), address).toEqual([])
}

for (const language of ['ar', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nobody is kept out of the desk, in ${language} and ${colorScheme}`, async ({ newsroom }) => {
      const writer = await newsroom.at('writer', language, { colorScheme })
      const editor = await newsroom.at('editor', language, { colorScheme })
      const translator = await newsroom.at('translator', language, { colorScheme })
      const { id } = await draftStory(writer)
      const { translation } = await publishedStory({ writer, editor })
      await move(translator, ['translations', translation], 'claim')
      for (const address of ['/desk', '/desk/articles/new', `/desk/articles/${id}`])
        await expectAccessible(writer.page, address)
      for (const address of ['/desk', '/desk/articles', '/desk/translations', '/desk/sources', '/desk/home'])
        await expectAccessible(editor.page, address)
      await expectAccessible(translator.page, `/desk/translations/${translation}`)
      await expectAccessible(await newsroom.outside({ colorScheme, locale: language }), '/desk/login')
    })
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nobody is kept out of the readers’ pages, in ${colorScheme}`, async ({ newsroom }) => {
    const { id, translation } = await bilingualStory(await newsroom.cast('ar'))
    const reader = await newsroom.outside({ colorScheme })
    for (const language of ['ar', 'en']) {
      for (const path of ['', `/${id}/-`, `/${id}/-/parallel`, '/topics/culture', '/nothing-here'])
        await expectAccessible(reader, `/${language}${path}`)
    }
    const reviewer = await newsroom.at('reviewer', 'ar', { colorScheme })
    await expectAccessible(reviewer.page, `/desk/translations/${translation}`)
  })
}
