import type { Desk } from './support/desk'
import {
  bilingualStory,
  draftStory,
  move,
  must,
  publishedStory,
  translateAll,
  translationOf,
} from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'
import { openWorkspace } from './support/workspace'

const statusOf = async ({ page }: Desk, path: string): Promise<number> =>
  (await page.request.get(path)).status()

async function takeOtherStep({ page, t }: Desk, name: string): Promise<void> {
  await page.getByRole('button', { name: t('workspace:more'), exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}

test('English that is withdrawn with a reason leaves the Arabic alone, and comes back when it is reinstated', async ({
  newsroom,
}) => {
  const editor = await newsroom.at('editor', 'ar')
  const story = await bilingualStory({
    writer: await newsroom.at('writer', 'ar'),
    editor,
    translator: await newsroom.at('translator', 'ar'),
    reviewer: await newsroom.at('reviewer', 'ar'),
  })
  const { page, t } = editor
  await openWorkspace(editor, story.translation)
  expect(await statusOf(editor, `/en/${story.id}/-`)).toBe(200)

  await takeOtherStep(editor, t('workflow:translationAction.withdraw'))
  const question = page.getByRole('dialog', { name: t('workspace:ask.withdraw.title') })
  const withdraw = question.getByRole('button', { name: t('workflow:translationAction.withdraw') })
  await expect(withdraw).toBeDisabled()
  await question.getByRole('textbox').fill('رقم غير دقيق في الترجمة')
  await withdraw.click()
  await expect(page.getByText(t('workflow:translationStage.withdrawn')).first()).toBeVisible()
  await expect.poll(() => statusOf(editor, `/en/${story.id}/-`)).not.toBe(200)
  expect(await statusOf(editor, `/ar/${story.id}/-`)).toBe(200)

  await takeOtherStep(editor, t('workflow:translationAction.reinstate'))
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('workflow:translationAction.reinstate') })
    .click()
  await expect(page.getByText(t('workflow:translationStage.published')).first()).toBeVisible()
  await expect.poll(() => statusOf(editor, `/en/${story.id}/-`)).toBe(200)
})

test('a story that goes out in both languages together waits for its English, and takes it along', async ({
  newsroom,
}) => {
  const [writer, editor] = [await newsroom.at('writer', 'ar'), await newsroom.at('editor', 'ar')]
  const { id } = await draftStory(writer)
  await must(writer, 'PUT', `/api/articles/${id}/details`, { release: 'together' })
  await move(writer, ['articles', id], 'submit')
  await move(editor, ['articles', id], 'approve')
  const { revision } = await must<{ revision: number }>(editor, 'GET', `/api/articles/${id}?depth=0`)
  const early = await editor.ask('POST', `/api/articles/${id}/publish`, { revision })
  expect(early).toMatchObject({ status: 422, body: { error: { code: 'release.together' } } })

  const translation = await translationOf(editor, id)
  const translator = await newsroom.at('translator', 'ar')
  await translateAll(translator, { translation })
  await move(translator, ['translations', translation], 'submit')
  const reviewer = await newsroom.at('reviewer', 'en')
  await must(reviewer, 'POST', `/api/translations/${translation}/approve-clean`, {})
  await move(reviewer, ['translations', translation], 'approve')

  const { page, t } = reviewer
  await openWorkspace(reviewer, translation)
  await page.getByRole('button', { name: startingWith(t('workflow:translationAction.publish')) }).click()
  await expect(page.getByRole('dialog', { name: t('workspace:refused.title') })).toBeVisible()
  await move(editor, ['articles', id], 'publish')
  expect(await statusOf(reviewer, `/en/${id}/-`)).toBe(200)
  await openWorkspace(reviewer, translation)
  await expect(page.getByText(t('workflow:translationStage.published')).first()).toBeVisible()
})

test('an editor names the reviewer and sets the deadline from the facts in the bar', async ({ newsroom }) => {
  const editor = await newsroom.at('editor', 'ar')
  const story = await publishedStory({ writer: await newsroom.at('writer', 'ar'), editor })
  const { colleague } = await newsroom.at('reviewer', 'en')
  const { page, t } = editor
  await openWorkspace(editor, story.translation)
  await page.getByRole('button', { name: t('workspace:facts.noDue') }).click()
  const dialog = page.getByRole('dialog', { name: t('workspace:details.title') })
  await dialog.getByRole('button', { name: t('workspace:details.reviewer') }).click()
  await page.getByRole('option', { name: colleague.nameAr }).first().click()
  await dialog.getByLabel(t('workspace:facts.due')).fill('2031-05-04T09:30')
  await dialog.getByRole('button', { name: t('common:actions.save') }).click()
  await expect(page.locator('.facts')).toContainText(colleague.nameAr)
  await expect(page.locator('.facts')).not.toContainText(t('workspace:facts.noDue'))
})
