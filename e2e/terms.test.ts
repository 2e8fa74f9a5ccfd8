import type { Desk } from './support/desk'
import { selectWords } from './support/selecting'
import { unique } from './support/staff'
import { bilingualStory, move, must, publishedStory, rowsOf } from './support/stories'
import { expect, test } from './support/test'
import { everythingWritten, fieldOf, openWorkspace, rowOf } from './support/workspace'

/** A body that stands in no other test's stories, in both scripts: terms hold for all of them. */
function body() {
  const letters = unique().replace(/[^a-z0-9]/g, '')
  const arabic = [...letters].map((letter) => String.fromCharCode(0x0628 + (letter.charCodeAt(0) % 19)))
  return { arabic: `جمعية ${arabic.join('')}`, english: `Jamiyat ${letters}` }
}

/** The row whose Arabic has these words. */
async function rowWith(desk: Desk, translation: number, words: string): Promise<string> {
  const rows = await rowsOf(desk, translation)
  return rows.find(({ sources }) => sources.some(({ text }) => text.includes(words)))?.id ?? ''
}

test('two selections make a term, which stands in the row at once and comes by its key', async ({
  newsroom,
}) => {
  const { arabic, english } = body()
  const cast = await newsroom.cast('en')
  const { translation } = await publishedStory(cast, {
    paragraphs: [`وقالت ${arabic} إن الرحلة ستتكرر قريباً.`],
  })
  const { translator } = cast
  await move(translator, ['translations', translation], 'claim')
  const { page, t } = translator
  const row = await rowWith(translator, translation, arabic)
  await openWorkspace(translator, translation, row)
  await page.keyboard.press('Enter')
  await expect(fieldOf(translator)).toBeFocused()
  await page.keyboard.type(english)
  await everythingWritten(translator)

  await selectWords(rowOf(translator, row).locator('.src .ar'), arabic)
  await fieldOf(translator).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Alt+t')
  await expect(page.getByRole('textbox', { name: t('terms:fields.ar'), exact: true })).toHaveValue(arabic)
  await expect(page.getByRole('textbox', { name: t('terms:fields.en'), exact: true })).toHaveValue(english)
  await page.keyboard.press('Enter')
  const term = page.locator('.terms .term').filter({ hasText: english })
  await expect(term).toBeVisible()
  await expect(term.getByRole('img', { name: t('terms:section.used') })).toBeVisible()

  await expect(fieldOf(translator)).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Alt+1')
  await page.keyboard.type(' said')
  await expect(fieldOf(translator)).toHaveText(`${english} said`)
})

test('a change to a term lists the live page that breaks it and leads to its row', async ({ newsroom }) => {
  const { arabic } = body()
  const cast = await newsroom.cast('ar')
  const { translation } = await bilingualStory(cast, {
    paragraphs: [`وقالت ${arabic} إن الرحلة ستتكرر قريباً.`],
  })
  const term = { ar: arabic, en: 'mobile library', kind: 'body' }
  const { id } = await must<{ id: number }>(cast.translator, 'POST', '/api/terms', term)
  const { page, t } = cast.editor
  await page.goto(`/desk/terms/${id}`)
  await expect(page.getByText(t('terms:pages.none'))).toBeVisible()

  await page.getByLabel(t('terms:fields.en')).fill('travelling library')
  await page.keyboard.press('Enter')
  const broken = page.locator('.broken-row')
  await expect(broken).toHaveCount(1)
  await expect(broken).toContainText('The mobile library, paragraph')
  await broken.getByRole('link', { name: t('terms:pages.open') }).click()
  const row = await rowWith(cast.editor, translation, arabic)
  await expect(rowOf(cast.editor, row)).toHaveAttribute('aria-current', 'true')
})

test('a term is found in the list in both scripts, is retired, and comes back', async ({ newsroom }) => {
  const { arabic, english } = body()
  const editor = await newsroom.at('editor', 'ar')
  const { page, t } = editor
  await page.goto('/desk/terms/new')
  await page.getByLabel(t('terms:fields.ar'), { exact: true }).fill(arabic)
  await page.getByLabel(t('terms:fields.en'), { exact: true }).fill(english)
  await page.getByRole('button', { name: t('terms:create') }).click()
  await expect(page.getByRole('heading', { name: arabic })).toBeVisible()

  await page.getByRole('button', { name: t('terms:retire') }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('terms:retire') })
    .click()
  await expect(page.getByRole('button', { name: t('terms:restore') })).toBeVisible()
  const row = page.getByRole('link', { name: arabic })
  await page.goto(`/desk/terms?q=${encodeURIComponent(english)}`)
  await expect(page.getByText(t('lists:noMatch'))).toBeVisible()
  await page.goto(`/desk/terms?state=retired&q=${encodeURIComponent(arabic)}`)
  await row.click()
  await page.getByRole('button', { name: t('terms:restore') }).click()
  await expect(page.getByRole('button', { name: t('terms:retire') })).toBeVisible()
  await page.goto(`/desk/terms?q=${encodeURIComponent(english)}`)
  await expect(row).toBeVisible()
})
