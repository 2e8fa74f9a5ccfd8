import type { Desk } from '../support/desk'
import {
  blocksOf,
  bodyOf,
  caretAtEndOf,
  openArticle,
  openDraft,
  saves,
  saveWords,
  titleOf,
} from '../support/editor'
import { expect, test } from '../support/test'
import { startingWith } from '../support/words'

/** Writes at the end of the first paragraph, without waiting for anything. */
async function writeOn(desk: Desk, text: string, after: string): Promise<void> {
  await caretAtEndOf(desk, after)
  await desk.page.keyboard.type(text)
}

test('typing is called saved only once the server has it, and is there after a reload', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page, t } = desk
  const { paragraphs } = await openDraft(desk)
  await expect(saveWords(desk)).toHaveText(t('editor:save.unchanged'))

  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/content', async (route) => {
    await held
    await route.continue()
  })
  await writeOn(desk, ' وهي رحلة مجانية.', paragraphs[0] ?? '')
  await titleOf(desk).fill('عنوان جديد')
  await expect(saveWords(desk)).toHaveText(t('editor:save.saving'))
  letThrough()
  await expect(saveWords(desk)).toContainText(t('editor:save.saved'))

  await page.reload()
  await expect(bodyOf(desk)).toContainText('وهي رحلة مجانية.')
  await expect(titleOf(desk)).toHaveValue('عنوان جديد')
})

test('whoever leaves at once after the last word finds it there later', async ({ newsroom }) => {
  const desk = await newsroom.at('writer', 'en')
  const { page, t } = desk
  const { id, paragraphs } = await openDraft(desk)
  await writeOn(desk, ' آخر كلمة.', paragraphs[0] ?? '')
  const stored = page.waitForResponse(
    (answer) => answer.url().endsWith(`/articles/${id}/content`) && answer.ok(),
  )
  await page
    .getByRole('link', { name: t('desk:nav.articles') })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: t('lists:articles') })).toBeVisible()
  await stored
  await openArticle(desk, id)
  await expect(bodyOf(desk)).toContainText('آخر كلمة.')
})

test('a cut network is said in words, and what was typed meanwhile is saved when it is back', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'en')
  const { page, t } = desk
  const { paragraphs } = await openDraft(desk)
  await page.context().setOffline(true)
  await writeOn(desk, ' كُتبت بلا شبكة.', paragraphs[1] ?? '')
  await expect(page.getByRole('alert').filter({ hasText: t('editor:save.offline') })).toBeVisible()
  await expect(bodyOf(desk)).toContainText('كُتبت بلا شبكة.')
  await saves(desk, () => page.context().setOffline(false))
  await page.reload()
  await expect(bodyOf(desk)).toContainText('كُتبت بلا شبكة.')
})

test('a session that ends while somebody types keeps the text until it is saved in a new one', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page, t } = desk
  const { paragraphs } = await openDraft(desk)
  await page.context().clearCookies()
  await writeOn(desk, ' كُتبت بعد انتهاء الجلسة.', paragraphs[2] ?? '')
  await expect(page.getByRole('alert').filter({ hasText: t('editor:save.signedOut') })).toBeVisible()
  await expect(page.getByRole('link', { name: t('editor:save.signIn') })).toHaveAttribute('href', /login/)
  await expect(bodyOf(desk)).toContainText('كُتبت بعد انتهاء الجلسة.')

  await page.context().addCookies(desk.colleague.session.cookies)
  await saves(desk, () => page.getByRole('button', { name: t('editor:save.retry') }).click())
  await page.reload()
  await expect(bodyOf(desk)).toContainText('كُتبت بعد انتهاء الجلسة.')
})

test('two people in different paragraphs are merged without being asked', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'ar')
  const editor = await newsroom.at('editor', 'en')
  const { id, paragraphs } = await openDraft(writer)
  await openArticle(editor, id)
  await saves(writer, () => writeOn(writer, ' زادته الكاتبة.', paragraphs[0] ?? ''))
  await saves(editor, () => writeOn(editor, ' زاده المحرر.', paragraphs[2] ?? ''))
  await expect(bodyOf(editor)).toContainText('زادته الكاتبة.')
  await expect(editor.page.getByRole('dialog')).toHaveCount(0)
  await saves(writer, () => writeOn(writer, ' ثم زادت.', paragraphs[1] ?? ''))
  await expect(blocksOf(writer).last()).toContainText('زاده المحرر.')
})

test('two people in one paragraph are shown both texts, and nothing is lost before one is chosen', async ({
  newsroom,
}) => {
  const writer = await newsroom.at('writer', 'ar')
  const editor = await newsroom.at('editor', 'en')
  const { id, paragraphs } = await openDraft(writer)
  await openArticle(editor, id)
  await saves(writer, () => writeOn(writer, ' نص الكاتبة.', paragraphs[0] ?? ''))
  await writeOn(editor, ' نص المحرر.', paragraphs[0] ?? '')

  const { page, t } = editor
  const dialog = page.getByRole('dialog', { name: t('editor:conflict.title') })
  await expect(dialog.getByText('نص المحرر.').first()).toBeVisible()
  await expect(dialog.locator('ins')).toHaveText(/الكاتبة/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('button', { name: t('editor:conflict.save') })).toBeDisabled()
  await dialog.getByRole('radio', { name: startingWith(t('editor:conflict.mine')) }).check()
  await saves(editor, () => dialog.getByRole('button', { name: t('editor:conflict.save') }).click())
  await page.reload()
  await expect(blocksOf(editor).first()).toContainText('نص المحرر.')
  await expect(blocksOf(editor).first()).not.toContainText('نص الكاتبة.')
})
