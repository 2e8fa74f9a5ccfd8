import { bellOf, type Desk, stageOf } from './support/desk'
import { libraryInReview } from './support/mobileLibrary'
import { selectWords } from './support/selecting'
import { documentOf, move, must } from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'
import { everythingWritten, fieldOf, openWorkspace, rowInHand, rowOf } from './support/workspace'

const markedWords = ({ page }: Desk) =>
  page.evaluate(() => [...(CSS.highlights.get('tarjuman-thread') ?? [])].map((range) => range.toString()))

test('a change asked for on selected words blocks approval until it is resolved, and says when the words have changed', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('ar', { translator: 'en' })
  const { reviewer, translator } = cast
  const { translation, first } = await libraryInReview(cast)

  await test.step('the reviewer asks on two words', async () => {
    const { page, t } = reviewer
    await openWorkspace(reviewer, translation, first)
    await selectWords(rowOf(reviewer, first).locator('.tgt .en'), 'Saturday morning')
    await page.keyboard.press('Control+m')
    await expect(page.locator('.composer .quoted')).toContainText('Saturday morning')
    await page.getByRole('textbox', { name: t('workspace:discussion.new') }).fill('صباح أي سبت؟')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('.thread')).toContainText('صباح أي سبت؟')
    await expect.poll(() => markedWords(reviewer)).toEqual(['Saturday morning'])
  })

  await test.step('approving all that is clean says why it leaves this row', async () => {
    const { page, t } = reviewer
    await page.getByRole('button', { name: startingWith(t('workflow:rowAction.approveClean')) }).click()
    const question = page.getByRole('alertdialog')
    await expect(question.getByRole('button', { name: t('review:clean.asked', { count: 1 }) })).toBeVisible()
    await question.getByRole('button', { name: t('workspace:review.cleanConfirm') }).click()
    await expect(page.getByText(t('workspace:blockers.toApprove', { count: 1 }))).toBeVisible()
    const { revision } = await documentOf(reviewer, 'translations', translation)
    const approve = await reviewer.ask<{ error: { code: string } }>(
      'POST',
      `/api/translations/${translation}/approve`,
      { revision },
    )
    expect(approve.status).toBe(422)
    await move(reviewer, ['translations', translation], 'request-changes')
  })

  await test.step('the translator goes from the quotation to the words, and from the words to the discussion', async () => {
    const { page, t } = translator
    await page.goto('/desk')
    await bellOf(translator, 1).click()
    await page
      .getByRole('link')
      .filter({ hasText: t('notices:what.returned') })
      .click()
    await expect(rowInHand(translator)).toHaveAttribute('data-row', first)
    await page.getByRole('button', { name: 'Saturday morning' }).click()
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('Saturday morning')
    await expect.poll(() => markedWords(translator)).toEqual(['Saturday morning'])
    const place = await page.evaluate(() => {
      const [range] = CSS.highlights.get('tarjuman-thread') ?? []
      const { x, y, width, height } = range instanceof Range ? range.getBoundingClientRect() : new DOMRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.click(place.x, place.y)
    await expect(page.locator('.thread.is-asked-for')).toContainText('صباح أي سبت؟')
  })

  await test.step('once the words are others the quotation says so', async () => {
    const { page, t } = translator
    await fieldOf(translator).fill(
      'The mobile library set out early on Saturday with books for children and adults.',
    )
    await page.keyboard.press('Control+Enter')
    await everythingWritten(translator)
    await rowOf(translator, first).click()
    await expect(page.locator('.thread .quoted')).toContainText(t('review:quote.changed'))
    await expect.poll(() => markedWords(translator)).toEqual([])
  })

  await test.step('resolved, it no longer stands in the way, is kept, and can be opened again', async () => {
    const { page, t } = translator
    await page.getByRole('button', { name: t('workspace:discussion.settle') }).click()
    await expect(page.getByText(t('workspace:discussion.settled', { count: 1 }))).toBeVisible()
    await page.getByRole('button', { name: t('workspace:discussion.unsettle') }).click()
    await page.getByRole('button', { name: t('workspace:discussion.settle') }).click()
    await expect(page.getByText(t('workspace:discussion.settled', { count: 1 }))).toBeVisible()
    await move(translator, ['translations', translation], 'submit')
    await must(reviewer, 'POST', `/api/translations/${translation}/approve-clean`, {})
    await move(reviewer, ['translations', translation], 'approve')
    await openWorkspace(reviewer, translation, first)
    await expect(stageOf(reviewer)).toHaveText(reviewer.t('workflow:translationStage.approved'))
  })
})
