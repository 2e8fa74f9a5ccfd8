import { bellOf } from './support/desk'
import { englishTitle, libraryInReview, libraryPlan } from './support/mobileLibrary'
import { unique } from './support/staff'
import { must, publishedStory } from './support/stories'
import { expect, test } from './support/test'
import { openWorkspace, rowInHand } from './support/workspace'

test('a mention rings the bell of who was called, leads to the row and the discussion, and is read then', async ({
  newsroom,
  staff,
}) => {
  const name = unique()
  const called = await newsroom.deskOf(
    await staff.hire(['reviewer'], 'en', [`وسام ${name}`, `Wissam ${name}`]),
  )
  const cast = await newsroom.cast('ar')
  const { translation, second } = await libraryInReview(cast)
  const { page, t } = cast.translator

  await test.step('an @ offers names in both scripts, and Enter takes one', async () => {
    await openWorkspace(cast.translator, translation, second)
    await page.keyboard.press('Control+m')
    const composer = page.getByRole('textbox', { name: t('workspace:discussion.new') })
    await expect(composer).toBeFocused()
    await composer.pressSequentially(`@wissam ${name}`)
    await expect(page.getByRole('option', { name: `وسام ${name}` })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('option')).toHaveCount(0)
    await composer.fill('')
    await composer.pressSequentially(`@وسام ${name}`)
    await expect(page.getByRole('option', { name: `Wissam ${name}` })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await page.keyboard.press('Enter')
    await expect(composer).toHaveValue(`@وسام ${name} `)
    await composer.pressSequentially('هل هذا واضح؟')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('.thread .called')).toHaveText(`@وسام ${name}`)
  })

  await test.step('the bell says so and leads there', async () => {
    await called.page.goto('/desk')
    await bellOf(called, 1).click()
    const list = called.page.getByRole('dialog', { name: called.t('notices:title') })
    const item = list.getByRole('link').filter({ hasText: called.t('notices:what.mention') })
    await expect(item).toContainText('هل هذا واضح؟')
    await expect(item).toContainText(englishTitle)
    await item.click()
    await expect(rowInHand(called)).toHaveAttribute('data-row', second)
    await expect(called.page.locator('.thread.is-asked-for')).toContainText('هل هذا واضح؟')
    await expect(bellOf(called, 0)).toBeVisible()
    expect((await must<{ unread: number }>(called, 'GET', '/api/notifications/unread')).unread).toBe(0)
  })

  await test.step('an answer comes back to who asked, and all can be marked as read at once', async () => {
    const reply = called.page.getByRole('textbox', { name: called.t('workspace:discussion.reply') })
    await reply.fill('It is clear.')
    await reply.press('Enter')
    await expect(called.page.locator('.thread .msg')).toHaveCount(2)
    await page.goto('/desk/notices')
    const answer = page.getByRole('main').getByRole('link').filter({ hasText: 'It is clear.' })
    await expect(answer).toContainText(t('notices:what.reply'))
    await page
      .getByRole('main')
      .getByRole('button', { name: t('notices:readAll') })
      .click()
    await expect(page.getByRole('main').getByRole('button', { name: t('notices:readAll') })).toBeHidden()
    await expect(bellOf(cast.translator, 0)).toBeVisible()
  })
})

test('who may not see an embargoed story is neither offered in its discussion nor mentioned by force', async ({
  newsroom,
  staff,
}) => {
  const name = unique()
  const outsider = await staff.hire(['translator'], 'ar', [`غريب ${name}`, `Gharib ${name}`])
  const cast = await newsroom.cast('ar')
  const { id: article } = await publishedStory(cast, libraryPlan)
  const embargoUntil = new Date(Date.now() + 3_600_000).toISOString()
  await must(cast.editor, 'PUT', `/api/articles/${article}/details`, { embargoUntil })
  const { page, t } = cast.editor
  await page.goto(`/desk/articles/${article}`)
  const field = page.getByRole('textbox', { name: t('editor:discussion.say') })
  const asked = page.waitForResponse((answer) => answer.url().endsWith('/colleagues'))
  await field.pressSequentially('@')
  const { people } = await (await asked).json()
  expect(people.map(({ id }: { id: number }) => id)).not.toContain(outsider.id)
  await expect(page.getByRole('option').first()).toBeVisible()
  await field.pressSequentially(`غريب ${name}`)
  await expect(page.getByRole('option')).toHaveCount(0)
  const note = { article, kind: 'note', text: `@غريب ${name}`, mentions: [outsider.id] }
  const refused = await cast.editor.ask<{ error: { code: string } }>('POST', '/api/threads', note)
  expect([refused.status, refused.body.error.code]).toEqual([422, 'mention.cannotSee'])
})
