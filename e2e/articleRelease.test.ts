import { goOn, openArticle, stepTold, takeOtherStep } from './support/editor'
import { bilingualStory, draftStory, move } from './support/stories'
import { expect, test } from './support/test'

test('a story that waits for its English says so by name, and goes out alone only for a reason', async ({
  newsroom,
}) => {
  const writer = await newsroom.at('writer', 'ar')
  const editor = await newsroom.at('editor', 'ar')
  const { id } = await draftStory(writer)
  await editor.ask('PUT', `/api/articles/${id}/details`, { release: 'together' })
  await move(writer, ['articles', id], 'submit')
  await move(editor, ['articles', id], 'approve')
  await openArticle(editor, id)
  const { page, t } = editor
  await page.locator('.btn.out').click()
  const dialog = page.getByRole('dialog', { name: t('workflow:articleAction.publishAlone') })
  await expect(dialog).toContainText(t('editor:stages.language.en'))
  const alone = dialog.getByRole('button', { name: t('workflow:articleAction.publishAlone') })
  await expect(alone).toBeDisabled()
  await dialog.getByLabel(t('editor:stages.reason')).fill('خبر عاجل.')
  await alone.click()
  await stepTold(editor, 'publishAlone')
  expect((await page.request.get(`/ar/${id}/-`)).status()).toBe(200)
})

test('of a retracted story those languages come back that were ticked', async ({ newsroom }) => {
  const cast = {
    writer: await newsroom.at('writer', 'ar'),
    editor: await newsroom.at('editor', 'ar'),
    translator: await newsroom.at('translator', 'en'),
    reviewer: await newsroom.at('reviewer', 'en'),
  }
  const { id } = await bilingualStory(cast)
  const { editor } = cast
  const { page, t } = editor
  const live = async () => {
    const answers = await Promise.all(['ar', 'en'].map((one) => page.request.get(`/${one}/${id}/-`)))
    return answers.map((each) => each.status())
  }
  await move(editor, ['articles', id], 'retract', { reason: 'تبيّن أن الرحلة لم تنطلق.' })
  expect(await live()).toEqual([410, 410])
  await openArticle(editor, id)
  await takeOtherStep(editor, t('workflow:articleAction.reinstate'))
  const english = page.getByRole('checkbox', { name: t('editor:stages.language.en') })
  await expect(english).toBeChecked()
  await page.getByText(t('editor:stages.language.en'), { exact: true }).click()
  await goOn(editor, 'reinstate')
  await stepTold(editor, 'reinstate')
  expect(await live()).toEqual([200, 410])
})
