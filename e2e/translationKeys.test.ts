import type { RowView } from '@/newsroom/translations/views'
import type { Desk } from './support/desk'
import { figuresOf, letterOf, move, publishedStory, rowsOf } from './support/stories'
import { expect, test } from './support/test'
import { everythingWritten, fieldOf, openWorkspace, rowOf } from './support/workspace'

/** Goes with Tab to the button of this name, as somebody without a mouse does. */
async function tabTo({ page }: Desk, name: string): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by Tab to ${name}`)
}

test('a whole story is claimed, translated and submitted without a mouse', async ({ newsroom }) => {
  const cast = { writer: await newsroom.at('writer', 'ar'), editor: await newsroom.at('editor', 'ar') }
  const story = await publishedStory(cast)
  const translator = await newsroom.at('translator', 'ar')
  const { page, t } = translator
  await openWorkspace(translator, story.translation)
  await tabTo(translator, t('workflow:translationAction.claim'))
  await page.keyboard.press('Enter')
  await expect(fieldOf(translator)).toBeFocused()

  const rows = await rowsOf(translator, story.translation)
  const englishOf = (row: RowView, index: number) => `English of row ${letterOf(index)}${figuresOf(row)}.`
  for (const [index, row] of rows.entries()) {
    const { id } = row
    await expect(rowOf(translator, id)).toHaveAttribute('aria-current', 'true')
    await expect(fieldOf(translator)).toBeFocused()
    await page.keyboard.type(id === 'slug' ? 'library-on-wheels' : englishOf(row, index))
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByText(t('workspace:notice.allDone'))).toBeVisible()
  await everythingWritten(translator)
  const texts = (await rowsOf(translator, story.translation)).map(({ targetText, state }) => [
    targetText,
    state,
  ])
  expect(texts.every(([, state]) => state === 'confirmed')).toBe(true)
  expect(texts.map(([text]) => text)).toContain(`English of row ${letterOf(rows.length - 1)}.`)

  await page.keyboard.press('Escape')
  await tabTo(translator, t('workflow:translationAction.submit'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('workflow:translationStage.inReview')).first()).toBeVisible()
})

test('a row that two windows wrote shows both texts, and the one that was left is an undo away', async ({
  newsroom,
}) => {
  const cast = { writer: await newsroom.at('writer', 'ar'), editor: await newsroom.at('editor', 'ar') }
  const story = await publishedStory(cast)
  const [first, second] = [await newsroom.at('translator', 'en'), await newsroom.at('translator', 'en')]
  await move(first, ['translations', story.translation], 'claim')
  for (const window of [first, second]) await openWorkspace(window, story.translation, 'title')
  const write = async ({ page }: Desk, text: string) => {
    await rowOf(first, 'title').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(text)
  }
  await write(first, 'From the first window')
  await everythingWritten(first)
  await write(second, 'From the second window')
  const { page, t } = second
  const question = page.getByRole('dialog', { name: t('workspace:conflict.title') })
  await expect(question).toContainText('From the first window')
  await expect(question).toContainText('From the second window')
  await question.getByRole('button', { name: t('workspace:conflict.takeTheirs') }).click()
  await expect(rowOf(second, 'title')).toContainText('From the first window')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(rowOf(second, 'title')).toContainText('From the second window')
  await everythingWritten(second)
  const title = (await rowsOf(second, story.translation)).find(({ id }) => id === 'title')
  expect(title?.targetText).toBe('From the second window')
})
