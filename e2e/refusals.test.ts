import { stageOf } from './support/desk'
import {
  caretAtEndOf,
  openArticle,
  openDraft,
  saves,
  takeOtherStep,
  takeStep,
  titleOf,
} from './support/editor'
import {
  documentOf,
  draftStory,
  figuresOf,
  move,
  publishedStory,
  rowsOf,
  storyInReview,
  writeRow,
} from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'
import { everythingWritten, fieldOf, openWorkspace, rowInHand } from './support/workspace'

for (const language of ['ar', 'en'] as const) {
  test(`whoever changed the Arabic is refused its approval, in words, in ${language}`, async ({
    newsroom,
  }) => {
    const writer = await newsroom.at('writer', language)
    const editor = await newsroom.at('editor', language)
    const { page, t } = editor
    const { id, paragraphs } = await draftStory(writer)
    await openArticle(editor, id)
    await caretAtEndOf(editor, paragraphs[0] ?? '')
    await saves(editor, () => page.keyboard.type(' كلمة من المحرر.'))
    await move(writer, ['articles', id], 'submit')

    await openArticle(editor, id)
    const approve = page.getByRole('button', { name: startingWith(t('workflow:articleAction.approve')) })
    await expect(approve).toHaveText(new RegExp(t('refusals:short.article.ownWork')))
    await expect(approve).toHaveAccessibleName(
      `${t('workflow:articleAction.approve')}: ${t('refusals:article.ownWork')}`,
    )
    const { revision } = await documentOf(editor, 'articles', id)
    const asked = await editor.ask(`POST`, `/api/articles/${id}/approve`, { revision })
    expect(asked).toMatchObject({
      status: 422,
      body: { error: { code: 'article.ownWork', message: t('refusals:article.ownWork') } },
    })
  })
}

test('a reviewer who wrote in a row leaves its approval to another reviewer', async ({ newsroom }) => {
  const cast = await newsroom.cast('ar', { reviewer: 'en' })
  const story = await storyInReview(cast)

  const { reviewer } = cast
  const { page, t } = reviewer
  await openWorkspace(reviewer, story.translation)
  await expect(rowInHand(reviewer)).toHaveAttribute('data-row', 'title')
  await page.keyboard.press('e')
  await expect(fieldOf(reviewer)).toBeFocused()
  await page.keyboard.type('Better: ')
  await page.keyboard.press('Escape')
  await expect(rowInHand(reviewer).getByText(t('workspace:review.ownRow'))).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').getByText(t('workspace:notice.ownRow'))).toBeVisible()

  const other = await newsroom.at('reviewer2', 'en')
  await openWorkspace(other, story.translation)
  await expect(rowInHand(other)).toContainText('Better:')
  await rowInHand(other)
    .getByRole('button', { name: startingWith(t('workflow:rowAction.approve')) })
    .click()
  await expect(other.page.locator('article[data-row=title]')).toHaveAccessibleName(
    new RegExp(t('workflow:rowState.approved')),
  )
})

test('a gate that is still shut says how much is missing and leads to the first row of it', async ({
  newsroom,
}) => {
  const { translator, ...cast } = await newsroom.cast('ar')
  const story = await publishedStory(cast)
  await move(translator, ['translations', story.translation], 'claim')
  const rows = await rowsOf(translator, story.translation)
  const open = rows[2]
  for (const row of rows)
    if (row !== open) await writeRow(translator, story.translation, row, `English${figuresOf(row)}`)
  const { page, t } = translator
  await openWorkspace(translator, story.translation, rows[0]?.id)
  await expect(rowInHand(translator)).toHaveAttribute('data-row', rows[0]?.id ?? '')
  const submit = page.getByRole('button', { name: startingWith(t('workflow:translationAction.submit')) })
  await expect(submit).toContainText(t('refusals:short.translation.rowsOpen', { count: 1 }))
  await submit.click()
  await expect(rowInHand(translator)).toHaveAttribute('data-row', open?.id ?? '')
  await expect(fieldOf(translator)).toBeFocused()
  await page.keyboard.type(`And now it is done${open ? figuresOf(open) : ''}.`)
  await page.keyboard.press('Control+Enter')
  await everythingWritten(translator)
  await submit.click()
  await expect(stageOf(translator)).toHaveText(t('workflow:translationStage.inReview'))
})

test('an article without a headline is not submitted, and the button leads to the headline', async ({
  newsroom,
}) => {
  const writer = await newsroom.at('writer', 'en')
  const { page, t } = writer
  await openDraft(writer)
  await saves(writer, () => titleOf(writer).fill(''))
  const submit = page.getByRole('button', { name: startingWith(t('workflow:articleAction.submit')) })
  await expect(submit).toContainText(t('refusals:names.title'))
  await submit.click()
  await expect(titleOf(writer)).toBeFocused()
})

test('the trash asks first, and gives back what was put there', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'ar')
  const { page, t } = writer
  const trash = t('workflow:articleAction.trash')
  await openDraft(writer)
  await takeOtherStep(writer, trash)
  const question = page.getByRole('alertdialog', { name: trash })
  await question.getByRole('button', { name: t('editor:actions.cancel') }).click()
  await expect(question).toHaveCount(0)
  await expect(stageOf(writer)).toHaveText(t('workflow:articleStage.draft'))

  await takeOtherStep(writer, trash)
  await question.getByRole('button', { name: trash }).click()
  await expect(page.getByText(t('editor:stages.done.trash'), { exact: true })).toBeVisible()
  await expect(page.getByText(t('editor:readOnly.trashed'))).toBeVisible()
  await takeStep(writer, t('workflow:articleAction.restore'))
  await expect(page.getByText(t('editor:stages.done.restore'), { exact: true })).toBeVisible()
})
