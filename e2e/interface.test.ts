import type { Locator, Page } from 'playwright/test'
import { alive, press } from './support/alive'
import type { Desk } from './support/desk'
import { draftStory, publishedStory } from './support/stories'
import { expect, test } from './support/test'
import { startingWith, words } from './support/words'

const screens = [
  '/desk',
  '/desk/articles',
  '/desk/translations',
  '/desk/sources',
  '/desk/articles/new',
  '/desk/home',
]

/** The words of a page, without stories: what is written in the other language's own letters there. */
const navigation = (page: Page) => page.getByRole('navigation').first()

test('the sign in the browser’s tab is the newsroom’s, at the door and for readers', async ({ newsroom }) => {
  const page = await newsroom.outside()
  for (const address of ['/desk/login', '/ar', '/en']) {
    await page.goto(address)
    const icons = await page
      .locator('link[rel~=icon]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(icons, address).toHaveLength(1)
    for (const icon of icons) {
      const answer = await page.request.get(icon)
      expect(answer.status(), icon).toBe(200)
      expect(answer.headers()['content-type']).toBe('image/svg+xml')
    }
  }
})

test('the other language is one press away on every screen, with direction and words', async ({
  newsroom,
  staff,
}) => {
  const { page } = await newsroom.deskOf(await staff.hire(['editor'], 'ar'))
  let at: 'ar' | 'en' = 'ar'
  for (const screen of screens) {
    await page.goto(screen)
    await expect(page.locator('html')).toHaveAttribute('lang', at)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    const before = await page.title()
    await press(page.getByRole('button', { name: words[at]('desk:switchLanguage') }))
    at = at === 'ar' ? 'en' : 'ar'
    await expect(page.locator('html')).toHaveAttribute('lang', at)
    await expect(page.locator('html')).toHaveAttribute('dir', at === 'ar' ? 'rtl' : 'ltr')
    await expect(navigation(page).getByRole('link').first()).toHaveText(
      new RegExp(`^${words[at]('desk:nav.today')}`),
    )
    expect(await page.title()).not.toBe(before)
  }
})

test('a chosen language comes back at the next sign-in, on another machine', async ({ newsroom, staff }) => {
  const colleague = await staff.hire(['writer'], 'ar')
  const { page } = await newsroom.deskOf(colleague)
  await page.goto('/desk')
  await press(page.getByRole('button', { name: words.ar('desk:switchLanguage') }))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  const elsewhere = await newsroom.outside({ locale: 'ar' })
  await elsewhere.goto('/desk/login')
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'ar')
  await elsewhere.getByRole('textbox', { name: words.ar('common:account.email') }).fill(colleague.email)
  await elsewhere.getByLabel(words.ar('desk:door.password'), { exact: true }).fill(colleague.password)
  await elsewhere.keyboard.press('Enter')
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'en')
  await expect(elsewhere.getByRole('heading', { level: 1, name: words.en('today:title') })).toBeVisible()
})

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const paper = { light: 'rgb(251, 249, 244)', dark: 'rgb(22, 20, 15)' }

test('the dark theme is chosen once and stays, and readers get what their system asks for', async ({
  newsroom,
  staff,
}) => {
  const { page, t } = await newsroom.deskOf(await staff.hire(['writer'], 'en'), { colorScheme: 'light' })
  await page.goto('/desk')
  expect(await background(page)).toBe(paper.light)
  await press(page.getByRole('button', { name: new RegExp(t('desk:person.menu')) }))
  const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
  await page.getByRole('menuitemradio', { name: t('desk:person.dark'), exact: true }).click()
  await kept
  await expect.poll(() => background(page)).toBe(paper.dark)
  await page.reload()
  expect(await background(page)).toBe(paper.dark)

  for (const colorScheme of ['light', 'dark'] as const) {
    const reader = await newsroom.outside({ colorScheme })
    await reader.goto('/ar')
    expect(await background(reader)).toBe(paper[colorScheme])
  }
})

for (const language of ['ar', 'en'] as const) {
  test(`Today fits a phone 360 pixels wide and can be used with a thumb, in ${language}`, async ({
    newsroom,
  }) => {
    const editor = await newsroom.at('editor', language, { viewport: { width: 360, height: 740 } })
    const writer = await newsroom.at('writer', language)
    const { title } = await draftStory(writer)
    await publishedStory(
      { writer, editor },
      { title: `${title} مع عنوان طويل يمتد على أكثر من سطر في الهاتف` },
    )
    const { page, t } = editor
    await page.goto('/desk')
    await expect(page.getByRole('heading', { level: 1, name: t('today:title') })).toBeVisible()
    const { width, inner } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      inner: innerWidth,
    }))
    expect(width).toBeLessThanOrEqual(inner)
    const bar = page.locator('.tabbar')
    await expect(bar.getByRole('link', { name: new RegExp(t('desk:nav.articles')) })).toBeVisible()
    for (const target of await page.locator('.tabbar a, .tabbar button, .job .do > *').all()) {
      const box = await target.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 360).toBe(true)
    }
    await press(bar.getByRole('button', { name: t('desk:nav.more') }))
    await page.getByRole('menuitem', { name: t('desk:nav.sources') }).click()
    await expect(page.getByRole('heading', { level: 1, name: t('sources:title') })).toBeVisible()
  })
}

test('Today is worked through with the keyboard alone', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'ar')
  await draftStory(writer)
  const { id } = await draftStory(writer)
  const { page, t } = writer
  await page.goto('/desk')
  const rows = page.locator('.job a[data-row]')
  await alive(rows.nth(1))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: t('desk:skip') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(rows.last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/)
  expect(id).toBeGreaterThan(0)
})

async function openPalette({ page, t }: Desk): Promise<Locator> {
  await page.goto('/desk')
  await alive(page.getByRole('button', { name: startingWith(t('desk:nav.search')) }))
  await page.keyboard.press('Control+k')
  return page.getByRole('dialog', { name: t('desk:palette.label') })
}

test('the palette finds a story by a word of its title and goes there', async ({ newsroom }) => {
  const writer = await newsroom.at('writer', 'en')
  const { page, t } = writer
  const { id, title } = await draftStory(writer)
  const palette = await openPalette(writer)
  await palette.getByPlaceholder(t('desk:palette.placeholder')).fill(title.split(' ').at(-1) ?? '')
  await expect(palette.getByText(title)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/desk/articles/${id}$`))
})

test('who types and presses Enter at once gets what she typed, not what stood there before', async ({
  newsroom,
}) => {
  const writer = await newsroom.at('writer', 'ar')
  const { page, t } = writer
  const { id, title } = await draftStory(writer)
  const palette = await openPalette(writer)
  await expect(palette.getByRole('menuitem').first()).toBeVisible()
  await palette.getByPlaceholder(t('desk:palette.placeholder')).fill(title.split(' ').at(-1) ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/desk/articles/${id}$`))
})
