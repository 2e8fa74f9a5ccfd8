import type { Desk } from './support/desk'
import { publishedStory, rowsOf, translateAll } from './support/stories'
import { expect, test } from './support/test'
import {
  chooseForRow,
  everythingWritten,
  fieldOf,
  openWorkspace,
  rowInHand,
  rowOf,
} from './support/workspace'

/** Everything of the rows but who touched them last. */
async function told(desk: Desk, translation: number) {
  const rows = await rowsOf(desk, translation)
  return rows.map(({ by: _by, at: _at, authors: _authors, ...row }) => row)
}

async function translating(
  newsroom: { at: (part: 'writer' | 'editor' | 'translator', language: 'ar' | 'en') => Promise<Desk> },
  language: 'ar' | 'en',
) {
  const cast = { writer: await newsroom.at('writer', 'ar'), editor: await newsroom.at('editor', 'ar') }
  const story = await publishedStory(cast)
  const translator = await newsroom.at('translator', language)
  await translateAll(translator, story)
  const rows = await told(translator, story.translation)
  const [first = '', second = '', third = ''] = rows.flatMap(({ id }) => (id.startsWith('body:') ? [id] : []))
  return { story, translator, rows, first, second, third }
}

const orderOf = (desk: Desk) => rowInHand(desk).locator('.note .order b')

test('a row’s English is moved up and down by keys, told where it stands, and follows the Arabic again', async ({
  newsroom,
}) => {
  const { story, translator, rows, first, third } = await translating(newsroom, 'en')
  const { page, t } = translator
  await openWorkspace(translator, story.translation, third)
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(rowInHand(translator)).toHaveAttribute('data-row', third)
  await expect(orderOf(translator)).toBeVisible()
  await everythingWritten(translator)
  const moved = await told(translator, story.translation)
  expect(moved.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  expect(moved.find(({ id }) => id === third)?.between).toEqual({ before: null, after: first })

  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(page.getByText(t('refusals:row.atStart'))).toBeVisible()
  await rowInHand(translator)
    .getByRole('button', { name: t('workspace:row.follow') })
    .click()
  await expect(orderOf(translator)).toHaveCount(0)
  await everythingWritten(translator)
  expect(await told(translator, story.translation)).toEqual(rows)

  await page.keyboard.press('Escape')
  for (const _step of ['follow', 'up', 'up']) await page.keyboard.press('Control+z')
  await everythingWritten(translator)
  await expect.poll(() => told(translator, story.translation)).toEqual(rows)
})

test('whatever is done to the rows in one sitting is undone step by step, to the very rows of before', async ({
  newsroom,
}) => {
  const { story, translator, rows, first, second, third } = await translating(newsroom, 'ar')
  const { page, t } = translator
  const now = () => told(translator, story.translation)
  const states = [rows]
  const noted = async (isDone: (state: typeof rows) => boolean) => {
    await expect.poll(async () => isDone(await now())).toBe(true)
    // A row that is left out or gone has no line that says so.
    await expect(page.locator('[data-saving]:not([data-saving=saved])')).toHaveCount(0)
    states.push(await now())
  }
  const find = (state: typeof rows, id: string) => state.find((row) => row.id === id)

  await openWorkspace(translator, story.translation, first)
  await page.keyboard.press('Enter')
  await expect(fieldOf(translator)).toBeFocused()
  await page.keyboard.press('Control+Home')
  for (const _word of ['The', 'mobile']) await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await noted((state) => find(state, first)?.blocks.length === 2 && find(state, first)?.state === 'confirmed')

  await rowOf(translator, third).locator('.src').click()
  await chooseForRow(translator, t('workspace:menu.omit'))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('خبر محلي')
  await dialog.getByRole('button', { name: t('workspace:omit.confirm') }).click()
  await noted((state) => find(state, third)?.state === 'omitted')

  await rowOf(translator, second).locator('.src').click()
  await chooseForRow(translator, t('alignment:earlier'))
  await noted((state) => state.some(({ moved }) => moved))

  await page.getByRole('button', { name: t('workspace:row.follow') }).click()
  await noted((state) => state.every(({ moved }) => !moved))

  await rowOf(translator, second).locator('.src').click()
  await chooseForRow(translator, t('workspace:menu.merge'))
  await noted((state) => find(state, first)?.sources.length === 2)

  await rowOf(translator, first).locator('.src').click()
  await chooseForRow(translator, t('workspace:menu.add'))
  await dialog.getByRole('textbox', { name: t('workspace:add.text') }).fill('The bus is a former school bus.')
  await dialog.getByRole('textbox', { name: t('workspace:add.reason') }).fill('للقرّاء في الخارج')
  await dialog.getByRole('button', { name: t('workspace:add.confirm') }).click()
  await noted((state) => state.some(({ id }) => id.startsWith('added:')))

  await page.keyboard.press('Escape')
  for (const state of states.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z')
    await expect.poll(now).toEqual(state)
  }
  await everythingWritten(translator)
  for (const state of states.slice(1)) {
    await page.keyboard.press('Control+y')
    await expect.poll(now).toEqual(state)
  }
})
