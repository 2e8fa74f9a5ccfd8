import type { Page } from 'playwright/test'
import { tripwire } from './support/desk'
import {
  bodyOf,
  caretAtEndOf,
  openDraft,
  paste,
  saves,
  saveWords,
  selectWord,
  titleOf,
} from './support/editor'
import { unique } from './support/staff'
import { bilingualStory, documentOf, draftStory, newSource } from './support/stories'
import { expect, test } from './support/test'

const traps = [
  `<img src=x onerror="window.${tripwire}=1">`,
  `</script><script>window.${tripwire}=1</script>`,
  `"><svg/onload=window.${tripwire}=1>`,
]

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate((name) => name in window, tripwire), page.url()).toBe(false)
}

test('markup in titles, texts and names is text on every page, and nothing of it runs', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('ar')
  const title = `${traps.join(' ')} ${unique()}`
  const { id, translation } = await bilingualStory(cast, {
    title,
    paragraphs: traps.map((trap) => `فقرة ${trap}`),
  })
  await newSource(cast.writer, `${traps[0]} ${unique()}`)
  const draft = await draftStory(cast.writer, { paragraphs: ['فقرة.', `صورة: ${traps.join(' ')}`] })

  const { page } = cast.editor
  const desk = [
    '/desk',
    '/desk/articles',
    '/desk/translations',
    '/desk/sources',
    '/desk/home',
    `/desk/articles/${id}`,
    `/desk/articles/${id}/preview/ar`,
    `/desk/articles/${id}/preview/en`,
    `/desk/translations/${translation}`,
    `/desk/articles/${draft.id}`,
    `/desk/articles/${draft.id}/preview/ar`,
  ]
  for (const address of desk) {
    await page.goto(address)
    await page.waitForLoadState('load')
    await expectNothingRan(page)
  }
  const reader = await newsroom.outside()
  for (const address of ['/ar', '/en', `/ar/${id}/-`, `/en/${id}/-`, `/ar/${id}/-/parallel`]) {
    await reader.goto(address)
    await expectNothingRan(reader)
  }
  await reader.goto(`/ar/${id}/-`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(reader.locator('.prose')).toContainText(traps[1] ?? '')
  await expect(reader.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
})

test('a link that would run something is refused in words, and by the server too', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'en')
  const { page, t } = writer
  const { id } = await openDraft(writer)
  await selectWord(writer, 'المتنقلة')
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: t('editor:link.title') })
  await dialog.getByRole('textbox').fill(`javascript:window.${tripwire}=1`)
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(t('editor:link.wrong'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bodyOf(writer).getByRole('link')).toHaveCount(0)
  const cited = await writer.ask('PUT', `/api/articles/${id}/details`, {
    sources: [{ id: 'one', source: 1, role: 'primary', url: 'javascript:alert(1)', note: '' }],
  })
  expect(cited.status).toBe(400)
})

test('a word without end breaks no page', async ({ newsroom }) => {
  const cast = await newsroom.cast('ar')
  const endless = 'لا'.repeat(120)
  const { id } = await bilingualStory(cast, {
    title: `${endless} ${unique()}`,
    paragraphs: [`${endless} ${'x'.repeat(300)}`],
  })
  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  for (const width of [360, 1440]) {
    const reader = await newsroom.outside({ viewport: { width, height: 800 } })
    for (const address of ['/ar', `/ar/${id}/-`, `/ar/${id}/-/parallel`]) {
      await reader.goto(address)
      expect.soft(await overflow(reader), `${address} at ${width}`).toBe(0)
    }
  }
  const { page } = cast.editor
  for (const address of ['/desk/articles', '/desk', `/desk/articles/${id}`]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    expect.soft(await overflow(page), address).toBe(0)
  }
})

test('titles of digits, Latin words and emoji stand in the direction of Arabic', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'en')
  const { page } = writer
  for (const title of ['2022', 'Reuters: نشرة المساء', '🎉 افتتاح المكتبة 👩🏽‍🏫']) {
    const { id } = await openDraft(writer)
    await saves(writer, () => titleOf(writer).fill(title))
    await page.reload()
    await expect(titleOf(writer)).toHaveValue(title)
    await expect(titleOf(writer)).toHaveCSS('direction', 'rtl')
    await page.goto(`/desk/articles/${id}/preview/ar`)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(title)
    await expect(heading).toHaveCSS('direction', 'rtl')
    await page.goto('/desk/articles')
    await expect(page.locator(`a[href="/desk/articles/${id}"]`).first()).toHaveCSS('direction', 'rtl')
  }
})

test('five thousand words are pasted at once and saved whole', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'ar')
  const { page, t } = writer
  const long = Array.from({ length: 100 }, (_, at) => `${`كلمة${at} `.repeat(49)}نهاية.`)
  const { id, paragraphs } = await openDraft(writer)
  await caretAtEndOf(writer, paragraphs[2] ?? '')
  await page.keyboard.press('Enter')
  await saves(writer, () => paste(page, { 'text/plain': long.join('\n\n') }))
  await expect(page.locator('footer.status')).toContainText(/5,?0\d\d/)
  await expect(saveWords(writer)).toContainText(t('editor:save.saved'))
  await page.reload()
  await expect(bodyOf(writer).locator('[data-bid]')).toHaveCount(103)
  await expect(bodyOf(writer).locator('[data-bid]').last()).toContainText('كلمة99')
  const { words } = await documentOf<{ words: number }>(writer, 'articles', id)
  expect(words).toBeGreaterThan(5_000)
})
