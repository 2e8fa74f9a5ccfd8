import { openArticle, saves, titleOf } from './support/editor'
import { draftStory, move } from './support/stories'
import { expect, test } from './support/test'

test('a window that was left shows, when somebody comes back to it, what happened meanwhile', async ({
  newsroom,
}) => {
  const writer = await newsroom.at('writer', 'ar')
  const editor = await newsroom.at('editor', 'en')
  const { id } = await draftStory(writer)
  await openArticle(writer, id)
  await openArticle(editor, id)
  await saves(editor, () => titleOf(editor).fill('عنوان المحرر'))
  await expect(async () => {
    await writer.page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(titleOf(writer)).toHaveValue('عنوان المحرر', { timeout: 1_000 })
  }).toPass()
})

test('nobody approves words that came in unseen beside a change of her own', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'ar')
  const editor = await newsroom.at('editor', 'en')
  const colleague = await newsroom.at('editor2', 'en')
  const { id } = await draftStory(writer)
  await move(writer, ['articles', id], 'submit')
  await openArticle(colleague, id)
  await openArticle(editor, id)
  await saves(editor, () => titleOf(editor).fill('عنوان لم تره الزميلة'))
  const { page, t } = colleague
  await page.getByRole('button', { name: t('editor:details.title') }).click()
  await page
    .locator('.details')
    .getByRole('button', { name: t('workflow:release.independent') })
    .click()
  await page.getByRole('option', { name: t('workflow:release.together') }).click()
  await expect(titleOf(colleague)).toHaveValue('عنوان لم تره الزميلة')
})
