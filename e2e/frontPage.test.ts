import type { Locator, Page } from 'playwright/test'
import { alive, press } from './support/alive'
import type { Desk } from './support/desk'
import { unique } from './support/staff'
import { bilingualStory, type Cast, move, must, publishedStory } from './support/stories'
import { expect, test } from './support/test'

interface Choice {
  lead: number | null
  picks: number[]
}

/** There is one front page: these tests take turns. */
test.describe.configure({ mode: 'serial' })

const pageNow = async (editor: Desk): Promise<Choice> =>
  (await must<{ page: Choice }>(editor, 'GET', '/api/home')).page

/** Puts a choice on the page over HTTP, whatever is there. */
const curate = async (editor: Desk, choice: Choice) =>
  must(editor, 'POST', '/api/home/curate', { ...choice, base: await pageNow(editor) })

const storiesOf = async (cast: Cast, count: number) => {
  const stories = []
  for (let made = 0; made < count; made += 1)
    stories.push(await publishedStory(cast, { title: `نافذة على المدينة ${unique()}` }))
  return stories
}

const pickedTitles = (page: Page): Locator => page.locator('.home-picks h4')
const saveOf = ({ page, t }: Desk): Locator => page.getByRole('button', { name: t('site:home.save') })
const undoOf = ({ page, t }: Desk): Locator => page.getByRole('button', { name: t('site:home.undo') })

/** The toggle of a story in the list to choose from. */
const toggle = ({ page, t }: Desk, place: 'asLeadOf' | 'asPickOf', title: string): Locator =>
  page.getByRole('button', { name: t(`site:home.${place}`, { title }), exact: true })

const emptied = async (editor: Desk) => curate(editor, { lead: null, picks: [] })

test('an editor puts the front page together, and readers see it at once', async ({ newsroom }) => {
  const cast = await newsroom.cast('ar')
  const [first, second, third] = await storiesOf(cast, 3)
  if (!first || !second || !third) throw new Error('no stories')
  const { editor } = cast
  const { page, t } = editor
  await emptied(editor)
  await page.goto('/desk/home')
  await press(toggle(editor, 'asLeadOf', first.title))
  await press(toggle(editor, 'asPickOf', second.title))
  await press(toggle(editor, 'asPickOf', third.title))
  await expect(pickedTitles(page)).toHaveText([second.title, third.title])
  await expect(page.getByText(t('site:home.unsaved'))).toBeVisible()
  await press(saveOf(editor))
  await expect(page.getByText(t('site:home.saved'))).toBeVisible()
  await expect(page.getByText(t('site:home.unsaved'))).toHaveCount(0)
  expect(await pageNow(editor)).toEqual({ lead: first.id, picks: [second.id, third.id] })
  const reader = await newsroom.outside({ locale: 'ar' })
  await expect(async () => {
    await reader.goto('/ar')
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(first.title, { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
})

test('picks are put in order with the keyboard, and the focus goes with them', async ({ newsroom }) => {
  const cast = await newsroom.cast('ar')
  const stories = await storiesOf(cast, 3)
  const titles = stories.map(({ title }) => title)
  const [one = '', two = '', three = ''] = titles
  const { editor } = cast
  const { page, t } = editor
  await curate(editor, { lead: null, picks: stories.map(({ id }) => id) })
  await page.goto('/desk/home')
  const up = page.getByRole('button', { name: t('site:home.up', { title: three }), exact: true })
  await alive(up)
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(pickedTitles(page)).toHaveText([one, three, two])
  await expect(up).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(pickedTitles(page)).toHaveText([three, one, two])
  // At the head there is no way up any more: the focus stays with the story.
  await expect(
    page.getByRole('button', { name: t('site:home.down', { title: three }), exact: true }),
  ).toBeFocused()
  await expect(
    page.getByText(t('site:home.said.picked', { title: three, place: 1, count: 3 })),
  ).toBeAttached()
  const remove = (title: string) =>
    page.getByRole('button', { name: t('site:home.remove', { title }), exact: true })
  await remove(three).focus()
  await page.keyboard.press('Enter')
  await expect(pickedTitles(page)).toHaveText([one, two])
  await expect(remove(one)).toBeFocused()
  for (const expected of [[three, one, two], [one, three, two], titles]) {
    await press(undoOf(editor))
    await expect(pickedTitles(page)).toHaveText(expected)
  }
  await expect(undoOf(editor)).toBeDisabled()
  await emptied(editor)
})

test('a choice that was not saved is there again after a reload', async ({ newsroom }) => {
  const cast = await newsroom.cast('en')
  const [story] = await storiesOf(cast, 1)
  if (!story) throw new Error('no story')
  const { editor } = cast
  const { page, t } = editor
  await emptied(editor)
  await page.goto('/desk/home')
  await press(toggle(editor, 'asLeadOf', story.title))
  await expect(page.getByText(t('site:home.unsaved'))).toBeVisible()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(page.getByText(t('site:home.restored'))).toBeVisible()
  await expect(toggle(editor, 'asLeadOf', story.title)).toHaveAttribute('aria-pressed', 'true')
  await press(undoOf(editor))
  await expect(page.getByText(t('site:home.unsaved'))).toHaveCount(0)
  await page.reload()
  await alive(toggle(editor, 'asLeadOf', story.title))
  await expect(toggle(editor, 'asLeadOf', story.title)).toHaveAttribute('aria-pressed', 'false')
  expect(await pageNow(editor)).toEqual({ lead: null, picks: [] })
})

test('of two editors the later one is told, and neither loses a choice', async ({ newsroom }) => {
  const cast = await newsroom.cast('ar')
  const [mine, hers] = await storiesOf(cast, 2)
  if (!mine || !hers) throw new Error('no stories')
  const { editor } = cast
  const { page, t } = editor
  const other = await newsroom.at('editor2', 'ar')
  await emptied(editor)
  await page.goto('/desk/home')
  await press(toggle(editor, 'asLeadOf', mine.title))
  await curate(other, { lead: hers.id, picks: [] })
  await press(saveOf(editor))
  const alert = page.getByRole('alert').filter({ hasText: t('site:home.changed') })
  await expect(alert).toContainText(hers.title)
  expect(await pageNow(editor)).toEqual({ lead: hers.id, picks: [] })
  await press(alert.getByRole('button', { name: t('site:home.takeTheirs') }))
  await expect(toggle(editor, 'asLeadOf', hers.title)).toHaveAttribute('aria-pressed', 'true')
  await press(undoOf(editor))
  await expect(toggle(editor, 'asLeadOf', mine.title)).toHaveAttribute('aria-pressed', 'true')
  await press(saveOf(editor))
  await expect(page.getByText(t('site:home.saved'))).toBeVisible()
  expect(await pageNow(editor)).toEqual({ lead: mine.id, picks: [] })
  await press(undoOf(editor))
  await expect(toggle(editor, 'asLeadOf', mine.title)).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByText(t('site:home.unsaved'))).toBeVisible()
})

test('a retracted story leaves the page with a word, and Arabic-only stories are marked', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('en')
  const pair = await bilingualStory(cast, { title: `جسر على النهر ${unique()}` })
  const [arabic, gone] = await storiesOf(cast, 2)
  if (!arabic || !gone) throw new Error('no stories')
  const { editor } = cast
  const { page, t } = editor
  await curate(editor, { lead: gone.id, picks: [pair.id, arabic.id] })
  await move(editor, ['articles', gone.id], 'retract', { reason: 'خطأ في المصدر' })
  await page.goto('/desk/home')
  const note = page.getByRole('status').filter({ hasText: t('site:home.gone') })
  await expect(note).toContainText(gone.title)
  await expect(page.getByText(t('site:home.leadNewest'))).toBeVisible()
  const picks = page.locator('.home-picks li')
  await expect(picks.nth(0)).toContainText(pair.english.title)
  await expect(picks.nth(1)).toContainText(t('site:home.arabicOnlyHere'))
  await press(saveOf(editor))
  await expect(page.getByText(t('site:home.saved'))).toBeVisible()
  await expect(note).toHaveCount(0)
  expect(await pageNow(editor)).toEqual({ lead: null, picks: [pair.id, arabic.id] })
  await emptied(editor)
})

for (const language of ['ar', 'en'] as const)
  test(`the front page's desk fits a phone (${language})`, async ({ newsroom }) => {
    const cast = await newsroom.cast('ar')
    const stories = await storiesOf(cast, 2)
    await curate(cast.editor, { lead: stories[0]?.id ?? null, picks: [stories[1]?.id ?? 0] })
    const { page, t } = await newsroom.at('editor2', language, { viewport: { width: 360, height: 740 } })
    await page.goto('/desk/home')
    await alive(page.getByRole('button', { name: t('site:home.save') }))
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    await emptied(cast.editor)
  })

test('an editor makes a public page, hears which address is taken, and its owner keeps it', async ({
  newsroom,
}) => {
  const editor = await newsroom.at('editor', 'ar')
  const { page, t } = editor
  const name = `Zaynab ${unique()}`
  const slug = name.toLowerCase().replace(' ', '-')
  await page.goto('/desk/profiles')
  await press(page.getByRole('link', { name: t('site:profiles.new') }))
  const field = (label: 'nameAr' | 'nameEn' | 'slug' | 'bioAr') =>
    page.getByRole('textbox', { name: t(`site:profiles.${label}`) })
  const fill = async () => {
    await alive(field('nameAr'))
    await field('nameAr').fill('زينب الجسر')
    await field('nameEn').fill(name)
    await expect(field('slug')).toHaveValue(slug)
  }
  await fill()
  await press(page.getByRole('button', { name: t('site:profiles.create') }))
  await expect(page).toHaveURL(/\/desk\/profiles\/\d+$/)
  await page.goto('/desk/profiles/new')
  await fill()
  await press(page.getByRole('button', { name: t('site:profiles.create') }))
  await expect(page.getByText(t('site:profiles.problems.slugTaken'))).toBeVisible()
  await expect(field('nameEn')).toHaveValue(name)
  await field('slug').fill(`${slug}-2`)
  await press(page.getByRole('button', { name: t('site:profiles.create') }))
  await expect(page).toHaveURL(/\/desk\/profiles\/\d+$/)
  await page.goto(`/desk/profiles?q=${slug}`)
  await expect(page.locator('a[data-row]')).toHaveCount(2)
})

test('whoever has no public page is told how to get one, and nobody opens another’s', async ({
  newsroom,
  staff,
}) => {
  const newcomer = await newsroom.deskOf(await staff.hire(['writer'], 'en'))
  const { page, t } = newcomer
  await page.goto('/desk/profiles/mine')
  await expect(page.getByText(t('site:profiles.noneOfMine'))).toBeVisible()
  const editor = await newsroom.at('editor', 'en')
  const make = (user: number | null) =>
    must<{ doc: { id: number } }>(editor, 'POST', '/api/profiles', {
      nameAr: 'قلم جديد',
      nameEn: 'New Hand',
      slug: `hand-${unique()}`,
      user,
    })
  const own = await make(newcomer.colleague.id)
  const other = await make(null)
  await page.goto('/desk/profiles/mine')
  await expect(page).toHaveURL(`/desk/profiles/${own.doc.id}`)
  const bio = page.getByRole('textbox', { name: t('site:profiles.bioEn') })
  await alive(bio)
  await bio.fill('Writes about cities.')
  await press(page.getByRole('button', { name: t('site:profiles.save') }))
  await expect(page.getByText(t('site:profiles.saved'))).toBeVisible()
  await page.reload()
  await expect(bio).toHaveValue('Writes about cities.')
  const foreign = await page.goto(`/desk/profiles/${other.doc.id}`)
  expect(foreign?.status()).toBe(404)
})

test('the about page is seen while it is typed, and its contact has to be an address', async ({
  newsroom,
}) => {
  const { page, t } = await newsroom.at('editor', 'en')
  await page.goto('/desk/settings')
  const about = page
    .getByRole('group', { name: t('people:settings.about') })
    .getByRole('textbox', { name: t('people:settings.en') })
  await alive(about)
  await about.fill('A newsroom.\n\n## How we work\n\nOur rules: https://rules.example/all.')
  const preview = page
    .getByRole('region', { name: t('site:texts.preview') })
    .filter({ hasText: 'How we work' })
  await expect(preview.getByRole('heading', { name: 'How we work' })).toBeVisible()
  await expect(preview.getByRole('link')).toHaveAttribute('href', 'https://rules.example/all')
  const contact = page.getByRole('textbox', { name: t('site:texts.contact') })
  await contact.fill('readers')
  await press(page.getByRole('button', { name: t('people:settings.save') }))
  await expect(page.getByText(t('site:texts.contactBad'))).toBeVisible()
  await page.reload()
  await expect(about).not.toHaveValue(/rules\.example/)
})
