import { stageOf } from './support/desk'
import { documentOf, move, must, publishedStory, rowsOf, storyInReview } from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'
import { countIn, everythingWritten, fieldOf, openWorkspace, rowInHand, rowOf } from './support/workspace'

test('a change that was asked for blocks approval until the translator did it and it is resolved', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('ar', { translator: 'en' })
  const story = await storyInReview(cast)
  const { translator, reviewer } = cast
  const asked = (await rowsOf(reviewer, story.translation)).find(({ id }) => id.startsWith('body:'))?.id ?? ''

  await test.step('the reviewer asks on a row, and everything else is approved', async () => {
    const { page, t } = reviewer
    await openWorkspace(reviewer, story.translation, asked)
    await page.keyboard.press('Control+m')
    await page.getByRole('textbox', { name: t('workspace:discussion.new') }).fill('العدد ناقص في الإنكليزية.')
    await page.keyboard.press('Control+Enter')
    await expect(rowOf(reviewer, asked)).toContainText('العدد ناقص في الإنكليزية.')
    await page.getByRole('button', { name: startingWith(t('workflow:rowAction.approveClean')) }).click()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('workspace:review.cleanConfirm') })
      .click()
    await expect(page.getByText(t('workspace:blockers.asked', { count: 1 }))).toBeVisible()
    await expect(countIn(reviewer, 'toReview')).toHaveText('1')
    const base = (await rowsOf(reviewer, story.translation)).find(({ id }) => id === asked)
    await must(
      reviewer,
      'POST',
      `/api/translations/${story.translation}/rows/${encodeURIComponent(asked)}/approve`,
      {
        base: { sources: base?.sourceRefs, target: base?.target },
      },
    )
    const { revision } = await documentOf(reviewer, 'translations', story.translation)
    const refused = await reviewer.ask('POST', `/api/translations/${story.translation}/approve`, { revision })
    expect(refused).toMatchObject({
      status: 422,
      body: { error: { code: 'translation.changeRequestsOpen' } },
    })
    await page.reload()
    await page
      .getByRole('button', { name: startingWith(t('workflow:translationAction.requestChanges')) })
      .click()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('workflow:translationAction.requestChanges') })
      .click()
    await expect(stageOf(reviewer)).toHaveText(t('workflow:translationStage.changesRequested'))
  })

  await test.step('the translator finds it, does it, resolves it and submits', async () => {
    const { page, t } = translator
    await openWorkspace(translator, story.translation)
    await expect(rowInHand(translator)).toHaveAttribute('data-row', asked)
    await expect(rowInHand(translator)).toContainText('العدد ناقص في الإنكليزية.')
    await fieldOf(translator).fill('The van carries 1,240 books.')
    await page.keyboard.press('Control+Enter')
    await everythingWritten(translator)
    await rowOf(translator, asked).click()
    await page.getByRole('button', { name: t('workspace:discussion.settle') }).click()
    await expect(page.getByText(t('workspace:discussion.settled', { count: 1 }))).toBeVisible()
    await page.getByRole('button', { name: t('workflow:translationAction.submit') }).click()
    await expect(stageOf(translator)).toHaveText(t('workflow:translationStage.inReview'))
  })

  await test.step('the reviewer approves the row and then the whole', async () => {
    const { page, t } = reviewer
    await openWorkspace(reviewer, story.translation)
    await expect(rowInHand(reviewer)).toHaveAttribute('data-row', asked)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(t('workspace:blockers.allApproved'))).toBeVisible()
    await page.getByRole('button', { name: t('workflow:translationAction.approve') }).click()
    await expect(stageOf(reviewer)).toHaveText(t('workflow:translationStage.approved'))
  })
})

test('approving all clean rows says first how many they are, and how many were approved', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('ar', { reviewer: 'en' })
  const story = await storyInReview(cast)
  const { page, t } = cast.reviewer
  const count = (await rowsOf(cast.reviewer, story.translation)).length
  await openWorkspace(cast.reviewer, story.translation)
  const approveAll = page.getByRole('button', { name: startingWith(t('workflow:rowAction.approveClean')) })
  await approveAll.click()
  const question = page.getByRole('alertdialog', { name: t('workspace:review.cleanTitle', { count }) })
  await question.getByRole('button', { name: t('common:actions.cancel') }).click()
  await expect(countIn(cast.reviewer, 'toReview')).toHaveText(String(count))
  await approveAll.click()
  await question.getByRole('button', { name: t('workspace:review.cleanConfirm') }).click()
  await expect(page.getByText(t('workspace:notice.approvedRows', { count }))).toBeVisible()
  await expect(countIn(cast.reviewer, 'toReview')).toHaveText('0')
})

test('a translator who closes the lid in mid-sentence, or loses the network, loses no word', async ({
  newsroom,
}) => {
  const { translator, ...cast } = await newsroom.cast('ar', { translator: 'en' })
  const story = await publishedStory(cast)
  const { page, t } = translator
  await move(translator, ['translations', story.translation], 'claim')
  await openWorkspace(translator, story.translation, 'title')
  await page.keyboard.press('Enter')
  await page.keyboard.type('A library in mid-sen')
  await everythingWritten(translator)
  await page.context().setOffline(true)
  await page.keyboard.type('tence')
  await expect(page.getByRole('alert').getByText(t('workspace:trouble.offline'))).toBeVisible()
  await expect(fieldOf(translator)).toHaveText('A library in mid-sentence')
  await page.context().setOffline(false)
  await everythingWritten(translator)
  await page.reload()
  await expect(rowOf(translator, 'title')).toContainText('A library in mid-sentence')
})
