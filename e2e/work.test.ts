import { alive } from './support/alive'
import type { Desk } from './support/desk'
import { publishedStory } from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'
import { openWorkspace } from './support/workspace'

test('a chief puts a story before another by keys, and the translators find it so', async ({ newsroom }) => {
  const editor = await newsroom.at('editor', 'en')
  const writer = await newsroom.at('writer', 'ar')
  const translator = await newsroom.at('translator', 'ar')
  const first = await publishedStory({ writer, editor })
  const second = await publishedStory({ writer, editor })
  const order = (desk: Desk) =>
    desk.page
      .locator('[data-queued]')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-queued'))))
  const placeOf = async (desk: Desk, id: number) => (await order(desk)).indexOf(id)
  const isSecondBefore = async (desk: Desk) =>
    (await placeOf(desk, second.translation)) < (await placeOf(desk, first.translation))

  const { page } = editor
  await page.goto('/desk/translations/queue')
  const row = page.locator(`[data-queued="${second.translation}"]`)
  await alive(row.getByRole('button').first())
  expect(await isSecondBefore(editor)).toBe(false)
  await row.focus()
  while (!(await isSecondBefore(editor))) {
    const before = await placeOf(editor, second.translation)
    const told = page.waitForResponse('**/api/translations/queue')
    await page.keyboard.press('Alt+ArrowUp')
    // The neighbour may just have left the queue, in somebody else's hands: then nothing moves, and she presses again.
    if ((await told).ok()) await expect.poll(() => placeOf(editor, second.translation)).not.toBe(before)
    await expect(row).toBeFocused()
  }

  await translator.page.goto('/desk/translations/queue')
  await expect(translator.page.locator(`[data-queued="${second.translation}"]`)).toBeVisible()
  expect(await isSecondBefore(translator)).toBe(true)
  await expect(translator.page.locator('[data-queued]').first().getByRole('button')).toHaveCount(0)
})

test('an editor gives work away from the queue, with a deadline', async ({ newsroom }) => {
  const editor = await newsroom.at('editor', 'ar')
  const writer = await newsroom.at('writer', 'ar')
  const translator = await newsroom.at('translator', 'en')
  const { translation } = await publishedStory({ writer, editor })
  const { page, t } = editor
  await page.goto('/desk/translations/queue')
  const row = page.locator(`[data-queued="${translation}"]`)
  await alive(row.getByRole('button').first())
  await row.getByRole('button', { name: t('workflow:translationAction.assign') }).click()
  const dialog = page.getByRole('dialog', { name: t('queue:assign.title') })
  await dialog.getByRole('button', { name: startingWith(t('queue:assign.who')) }).click()
  // Colleagues share a name; the option's key is who it is.
  await page.locator(`[role=option][data-key="${translator.colleague.id}"]`).click()
  await dialog.getByLabel(t('queue:assign.due')).fill('2031-05-04T09:30')
  await dialog.getByRole('button', { name: t('workflow:translationAction.assign') }).click()
  await expect(row).toContainText(translator.colleague.nameAr)
  await expect(row.locator('time')).toHaveAttribute('datetime', '2031-05-04T06:30:00.000Z')
})

test('the palette offers what can be done on the page, by name', async ({ newsroom }) => {
  const editor = await newsroom.at('editor', 'en')
  const writer = await newsroom.at('writer', 'ar')
  const translator = await newsroom.at('translator', 'en')
  const { translation } = await publishedStory({ writer, editor })
  const { page, t } = translator
  await openWorkspace(translator, translation)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: t('desk:palette.label') })
  await palette.getByPlaceholder(t('desk:palette.placeholder')).fill(t('workflow:translationAction.claim'))
  await palette
    .getByRole('menuitem', { name: t('workflow:translationAction.claim') })
    .first()
    .click()
  await expect(page.locator('.ws[data-mode=translate]')).toBeVisible()
})

test('Insights tells how the English keeps up, in plots and in numbers', async ({ newsroom }) => {
  const editor = await newsroom.at('editor', 'en')
  const writer = await newsroom.at('writer', 'ar')
  await publishedStory({ writer, editor })
  const { page, t } = editor
  await page.goto('/desk')
  await page
    .getByRole('navigation', { name: t('desk:nav.label') })
    .getByRole('link', { name: t('desk:nav.insights') })
    .click()
  for (const plot of ['coverage', 'throughput', 'stages', 'backlog'] as const)
    await expect(page.getByRole('region', { name: t(`insights:${plot}.title`) })).toBeVisible()
  const coverage = page.getByRole('region', { name: t('insights:coverage.title') })
  await expect(coverage.locator('.plot-lead')).toContainText(/of \d+ live/)
  await coverage.getByText(t('insights:asTable')).click()
  await expect(coverage.getByRole('row')).toHaveCount(14)
})
