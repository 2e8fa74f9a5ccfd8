import type { Locator, Page } from 'playwright/test'
import { alive, press } from './support/alive'
import type { Desk } from './support/desk'
import { unique } from './support/staff'
import { bilingualStory, draftStory } from './support/stories'
import { expect, test } from './support/test'

const searchIn = ({ page }: Desk, label: string): Locator => page.getByRole('searchbox', { name: label })

const rowOf = (page: Page, id: number): Locator => page.locator(`a[data-row][href="/desk/articles/${id}"]`)

test('a list is searched in either script, and its address keeps the search', async ({ newsroom }) => {
  const cast = await newsroom.cast('en')
  const word = unique()
  const { id, english } = await bilingualStory(cast, { title: `مكتبة الوادي ${word}` })
  const other = await draftStory(cast.writer)
  const { page, t } = cast.editor
  await page.goto('/desk/articles')
  const search = searchIn(cast.editor, t('lists:search.articles'))
  for (const words of [`مكتبه الوادي ${word}`, english.title.toUpperCase()]) {
    await search.fill(words)
    await expect(page).toHaveURL(`/desk/articles?${new URLSearchParams({ q: words })}`)
    await expect(rowOf(page, id)).toBeVisible()
    await expect(rowOf(page, other.id)).toHaveCount(0)
  }
  await page.reload()
  await expect(search).toHaveValue(english.title.toUpperCase())
  await expect(page.locator('a[data-row]')).toHaveCount(1)
})

test('a search without a hit says so, and clearing it empties the field too', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'ar')
  const { id } = await draftStory(writer)
  const { page, t } = writer
  await page.goto(`/desk/articles?q=${unique()}&mine=1`)
  await expect(page.getByText(t('lists:noMatch'))).toBeVisible()
  await page.getByRole('link', { name: t('lists:filters.clear') }).click()
  await expect(page).toHaveURL('/desk/articles')
  await expect(searchIn(writer, t('lists:search.articles'))).toHaveValue('')
  await expect(rowOf(page, id)).toBeVisible()
})

test('filters stay in the address, and back from a story leads to the same list', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'ar')
  const { id } = await draftStory(writer)
  const { page, t } = writer
  await page.goto('/desk/articles')
  const mine = page.getByRole('checkbox', { name: t('lists:filters.mine') })
  await alive(mine)
  await mine.check({ force: true })
  await expect(page).toHaveURL('/desk/articles?mine=1')
  await press(page.getByRole('link', { name: new RegExp(t('workflow:articleStage.draft')) }))
  await expect(page).toHaveURL('/desk/articles?mine=1&stage=draft')
  await rowOf(page, id).click()
  await expect(page).toHaveURL(`/desk/articles/${id}`)
  await page.goBack()
  await expect(page).toHaveURL('/desk/articles?mine=1&stage=draft')
  await expect(rowOf(page, id)).toBeVisible()
  await expect(mine).toBeChecked()
})

for (const path of ['articles', 'translations', 'sources']) {
  test(`the list of ${path} is walked with the arrow keys and fits a phone`, async ({ newsroom }) => {
    const editor = await newsroom.at('editor', 'ar', { viewport: { width: 360, height: 740 } })
    const { page } = editor
    await page.goto(`/desk/${path}`)
    const rows = page.locator('a[data-row]')
    await alive(rows.nth(1))
    await rows.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(rows.nth(1)).toBeFocused()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/desk/${path}/\\d+$`))
  })
}
