import {
  bodyOf,
  caretAtEndOf,
  goOn,
  openArticle,
  saves,
  saveWords,
  stepTold,
  takeOtherStep,
  takeStep,
  titleOf,
} from './support/editor'
import { draftStory, publishedStory } from './support/stories'
import { expect, test } from './support/test'

test('an earlier revision is compared word by word, comes back as a new one, and loses nothing', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page, t } = desk
  const { id, title, paragraphs } = await draftStory(desk)
  await openArticle(desk, id)
  await saves(desk, () => titleOf(desk).fill('عنوان ندمنا عليه'))
  await page.getByRole('button', { name: t('editor:history.title') }).click()
  await page.getByRole('button', { name: t('editor:history.reason.import') }).click()
  const dialog = page.locator('.dlg.wide')
  await expect(dialog.getByText(t('editor:history.place.title'), { exact: true })).toBeVisible()
  await expect(dialog.locator('ins')).toContainText('ندمنا')
  await dialog.getByRole('button', { name: t('editor:history.restore') }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('editor:history.restore') })
    .click()
  await expect(titleOf(desk)).toHaveValue(title)
  await expect(page.getByRole('button', { name: t('editor:history.reason.beforeRestore') })).toBeVisible()

  await caretAtEndOf(desk, paragraphs[0] ?? '')
  await saves(desk, () => page.keyboard.type(' وبعدها كُتب هذا.'))
  await page.reload()
  await expect(titleOf(desk)).toHaveValue(title)
  await expect(bodyOf(desk)).toContainText('وبعدها كُتب هذا.')
})

test('a draft goes to the trash and comes back with every word', async ({ newsroom }) => {
  const desk = await newsroom.at('writer', 'en')
  const { page, t } = desk
  const { id, paragraphs } = await draftStory(desk)
  await openArticle(desk, id)
  await takeOtherStep(desk, t('workflow:articleAction.trash'))
  await goOn(desk, 'trash')
  await stepTold(desk, 'trash')
  await takeStep(desk, t('workflow:articleAction.restore'))
  await stepTold(desk, 'restore')
  await caretAtEndOf(desk, paragraphs[0] ?? '')
  await saves(desk, () => page.keyboard.type(' وعاد كاملاً.'))
  await expect(bodyOf(desk)).toContainText(`${paragraphs[0]} وعاد كاملاً.`)
})

test('discarding brings the live words back at once, and keeps the others in the history', async ({
  newsroom,
}) => {
  const writer = await newsroom.at('writer', 'ar')
  const editor = await newsroom.at('editor', 'ar')
  const { id, title } = await publishedStory({ writer, editor })
  await openArticle(editor, id)
  const { page, t } = editor
  await takeStep(editor, t('workflow:articleAction.revise'))
  await expect(titleOf(editor)).toBeEditable()
  await saves(editor, () => titleOf(editor).fill('عنوان لن يُنشر'))
  await takeOtherStep(editor, t('workflow:articleAction.discard'))
  await goOn(editor, 'discard')
  await stepTold(editor, 'discard')
  await expect(titleOf(editor)).toHaveValue(title)
  await page.getByRole('button', { name: t('editor:history.title') }).click()
  await page.getByRole('button', { name: t('editor:history.reason.beforeTakeBack') }).click()
  await expect(page.locator('.dlg.wide del')).toContainText('لن يُنشر')
  await expect(saveWords(editor)).toHaveCount(0)
})
