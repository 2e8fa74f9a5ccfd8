import { goOn, openArticle, stepTold, storesDetails, takeOtherStep } from './support/editor'
import { draftStory, move } from './support/stories'
import { expect, test } from './support/test'

test('a story is scheduled by the newsroom’s clock and unscheduled, and a time that is over is refused where it was asked', async ({
  newsroom,
}) => {
  const writer = await newsroom.at('writer', 'ar')
  const editor = await newsroom.at('editor', 'en')
  const { id } = await draftStory(writer)
  await move(writer, ['articles', id], 'submit')
  await move(editor, ['articles', id], 'approve')
  await openArticle(editor, id)
  const { page, t } = editor
  await takeOtherStep(editor, t('workflow:articleAction.schedule'))
  await page.getByLabel(t('editor:stages.publishAt')).fill('2020-01-01T08:00')
  await goOn(editor, 'schedule')
  await expect(page.getByRole('dialog').getByText(t('refusals:publishAt.past'))).toBeVisible()
  await page.getByLabel(t('editor:stages.publishAt')).fill('2041-03-05T10:00')
  await goOn(editor, 'schedule')
  await stepTold(editor, 'schedule')
  await expect(page.locator('header').getByText(/2041/)).toBeVisible()
  await takeOtherStep(editor, t('workflow:articleAction.unschedule'))
  await stepTold(editor, 'unschedule')
  await expect(
    page.getByRole('button', { name: t('workflow:articleAction.publish'), exact: true }),
  ).toBeVisible()
})

test('an embargo hides a story from those who do not work on it, and its button leads to the hour', async ({
  newsroom,
}) => {
  const writer = await newsroom.at('writer', 'ar')
  const editor = await newsroom.at('editor', 'ar')
  const translator = await newsroom.at('translator', 'en')
  const { id } = await draftStory(writer)
  await move(writer, ['articles', id], 'submit')
  await move(editor, ['articles', id], 'approve')
  expect((await translator.ask('GET', `/api/articles/${id}?depth=0`)).status).toBe(200)
  await openArticle(editor, id)
  const { page, t } = editor
  const details = page.getByRole('button', { name: t('editor:details.title') })
  await details.click()
  await page.getByLabel(t('editor:details.embargo')).fill('2041-04-01T12:00')
  await storesDetails(editor, () => page.getByLabel(t('editor:details.due')).focus())
  const publish = page.locator('.btn.out')
  await expect(publish).toContainText('2041')
  await details.click()
  await publish.click()
  await expect(page.getByLabel(t('editor:details.embargo'))).toBeFocused()
  expect((await translator.ask('GET', `/api/articles/${id}?depth=0`)).status).toBe(404)
})
