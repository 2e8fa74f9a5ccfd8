import type { Page } from 'playwright/test'
import { type Desk, stageOf } from './support/desk'
import { openArticle, saves, selectWord, takeStep } from './support/editor'
import { type Bilingual, bilingualStory, move } from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'
import { countIn, everythingWritten, fieldOf, openWorkspace, rowInHand } from './support/workspace'

/** Opens a live story for a correction and puts 1350 in the place of 1240. */
const correctTheNumber = (desk: Desk, id: number) => correct(desk, id, ['1240', '1350'])

async function correct(desk: Desk, id: number, [before, after]: [string, string]): Promise<void> {
  await openArticle(desk, id)
  await takeStep(desk, desk.t('workflow:articleAction.revise'))
  await expect(desk.page.getByRole('toolbar').getByRole('button').first()).toBeVisible()
  await expect(desk.page.locator('.story-body[contenteditable=true]')).toBeVisible()
  await selectWord(desk, before)
  await saves(desk, () => desk.page.keyboard.type(after))
}

/** While the network is away nothing can be saved: what the change does is told all the same, and taken back. */
async function seesTheEffectWhileTyping({ page, t }: Desk): Promise<void> {
  const reopens = (count: number) => page.getByText(t('editor:effects.reopens', { count }), { exact: true })
  await expect(reopens(1)).toBeVisible()
  await page.context().setOffline(true)
  await page.locator('.story-body').press('Control+End')
  await page.keyboard.type(' وأكثر')
  await expect(reopens(2)).toBeVisible()
  for (const _letter of ' وأكثر') await page.keyboard.press('Backspace')
  await expect(reopens(1)).toBeVisible()
  await page.context().setOffline(false)
}

async function publishWithNote({ page, t }: Desk): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t('workflow:articleAction.publish') })
  await dialog.getByRole('textbox', { name: t('editor:stages.correctionAr') }).fill('صُحّح عدد الكتب.')
  await expect(dialog.getByRole('textbox', { name: t('editor:stages.correctionEn') })).toHaveCount(0)
  await dialog.getByRole('button', { name: t('workflow:articleAction.publish') }).click()
  await expect(page.getByText(t('editor:stages.done.publish'), { exact: true })).toBeVisible()
}

async function readEnglish(page: Page, { id }: Bilingual): Promise<void> {
  await page.goto(`/en/${id}/-`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('a corrected number reopens exactly one English row, marked for readers until the English follows', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('ar', { editor: 'en', translator: 'en' })
  const story = await bilingualStory(cast)
  const reader = await newsroom.outside({ locale: 'en' })
  await readEnglish(reader, story)
  await expect(reader.locator('.gloss')).toHaveCount(0)

  const editor2 = await newsroom.at('editor2', 'ar')
  await correctTheNumber(editor2, story.id)
  await seesTheEffectWhileTyping(editor2)
  await saves(editor2, () => editor2.page.keyboard.press('End'))
  await move(editor2, ['articles', story.id], 'submit')
  await openArticle(cast.editor, story.id)
  await takeStep(cast.editor, cast.editor.t('workflow:articleAction.approve'))
  await expect(
    cast.editor.page.getByText(cast.editor.t('editor:stages.done.approve'), { exact: true }),
  ).toBeVisible()
  await takeStep(cast.editor, cast.editor.t('workflow:articleAction.publish'))
  await publishWithNote(cast.editor)

  await readEnglish(reader, story)
  await expect(reader.locator('.gloss')).toHaveCount(1)
  await expect(reader.getByRole('heading', { name: 'Translation' })).toBeVisible()
  await reader.goto(`/en/${story.id}/-/parallel`)
  await expect(reader.locator('.stale-note')).toHaveCount(2)
  await expect(reader.getByText('صُحّح عدد الكتب.')).toBeVisible()
  await reader.goto(`/ar/${story.id}/-`)
  await expect(reader.getByText('صُحّح عدد الكتب.')).toBeVisible()
  await expect(reader.locator('.prose')).toContainText('1350')

  await renderAnew(cast.translator, story)
  await approveRow(cast.reviewer, story)
  await readEnglish(reader, story)
  await expect(reader.locator('.prose')).toContainText('1,350 books')
  await expect(reader.getByRole('heading', { name: 'Translation' })).toHaveCount(0)
  await expect(reader.locator('.gloss.st')).toHaveCount(0)
  await expect(reader.getByText('The number of books was corrected.')).toBeVisible()
  await reader.goto(`/en/${story.id}/-/parallel`)
  await expect(reader.locator('.stale-note')).toHaveCount(0)
  await expect(reader.getByText('The number of books was corrected.')).toBeVisible()
  await expect(reader.locator('.par .gloss')).toHaveCount(2)
  await reader.getByRole('link', { name: 'This paragraph was corrected' }).click()
  await expect(reader.locator('.t:target')).toHaveText(/The number of books was corrected\./)
})

/** The translator finds one row to do, with the old Arabic beside the new, and writes its English. */
async function renderAnew(desk: Desk, { translation }: Bilingual): Promise<void> {
  const { page, t } = desk
  await openWorkspace(desk, translation)
  await expect(countIn(desk, 'stale')).toHaveText('1')
  await expect(countIn(desk, 'todo')).toHaveText('1')
  await expect(rowInHand(desk).locator('.src del')).toHaveText(/1240/)
  await expect(rowInHand(desk).locator('.src ins')).toHaveText(/1350/)
  await expect(
    rowInHand(desk).getByRole('button', { name: startingWith(t('workflow:rowAction.stillRight')) }),
  ).toBeVisible()
  await fieldOf(desk).fill('The van carried 1,350 books on Saturday.')
  await page.keyboard.press('Control+Enter')
  await everythingWritten(desk)
  await expect(countIn(desk, 'todo')).toHaveText('0')
  await page.getByRole('button', { name: t('workflow:translationAction.submit') }).click()
  await expect(stageOf(desk)).toHaveText(t('workflow:translationStage.inReview'))
}

async function approveRow(desk: Desk, { translation }: Bilingual): Promise<void> {
  const { page, t } = desk
  await openWorkspace(desk, translation)
  await expect(countIn(desk, 'toReview')).toHaveText('1')
  await rowInHand(desk)
    .getByRole('button', { name: startingWith(t('workflow:rowAction.approve')) })
    .click()
  await page.getByRole('button', { name: t('workflow:translationAction.approve'), exact: true }).click()
  const publish = t('workflow:translationAction.publish')
  await page.getByRole('button', { name: publish, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('The number of books was corrected.')
  await dialog.getByRole('button', { name: publish }).click()
  await expect(stageOf(desk)).toHaveText(t('workflow:translationStage.published'))
}

test('an English that is still right is said to be so by the translator and approved by a reviewer', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('ar')
  const story = await bilingualStory(cast)
  const editor2 = await newsroom.at('editor2', 'ar')
  await correct(editor2, story.id, ['صباح', 'فجر'])
  await move(editor2, ['articles', story.id], 'submit')
  await move(cast.editor, ['articles', story.id], 'approve')

  const { page, t } = cast.translator
  await openWorkspace(cast.translator, story.translation)
  await expect(countIn(cast.translator, 'stale')).toHaveText('1')
  const english = (await fieldOf(cast.translator).textContent()) ?? ''
  await page.keyboard.press('Alt+s')
  await everythingWritten(cast.translator)
  await expect(countIn(cast.translator, 'stale')).toHaveText('0')
  await page.getByRole('button', { name: t('workflow:translationAction.submit') }).click()
  await expect(stageOf(cast.translator)).toHaveText(t('workflow:translationStage.inReview'))

  await openWorkspace(cast.reviewer, story.translation)
  await expect(countIn(cast.reviewer, 'toReview')).toHaveText('1')
  await expect(rowInHand(cast.reviewer)).toContainText(english)
})

test('a change that an editor calls minor reopens nothing and marks nothing for readers', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('en', { writer: 'ar' })
  const story = await bilingualStory(cast)
  const editor2 = await newsroom.at('editor2', 'en')
  const { page, t } = editor2
  await correctTheNumber(editor2, story.id)
  await page.getByRole('button', { name: t('editor:effects.show', { count: 1 }) }).click()
  const dialog = page.getByRole('dialog', { name: t('editor:effects.title') })
  await dialog.getByRole('button', { name: t('workflow:classification.material') }).click()
  await page.getByRole('option', { name: t('workflow:classification.minor') }).click()
  await expect(dialog.getByText(t('editor:effects.rows', { count: 0 }))).toBeVisible()
  await dialog.getByRole('button', { name: t('editor:actions.close') }).click()
  await expect(page.getByText(t('editor:effects.reopens', { count: 0 }))).toBeVisible()

  await move(editor2, ['articles', story.id], 'submit')
  await move(cast.editor, ['articles', story.id], 'approve')
  await move(cast.editor, ['articles', story.id], 'publish')
  const reader = await newsroom.outside({ locale: 'en' })
  await readEnglish(reader, story)
  await expect(reader.locator('.gloss.st')).toHaveCount(0)
  await openWorkspace(cast.translator, story.translation)
  await expect(countIn(cast.translator, 'stale')).toHaveText('0')
})
