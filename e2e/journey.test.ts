import type { Page } from 'playwright/test'
import { alive, press } from './support/alive'
import { type Desk, stageOf } from './support/desk'
import {
  blocksOf,
  bodyOf,
  caretAtEndOf,
  editorReady,
  openArticle,
  paste,
  saves,
  smallPicture,
  takeStep,
  titleOf,
} from './support/editor'
import { rawStory } from './support/rawStory'
import { unique } from './support/staff'
import { letterOf, newSource, translationOf } from './support/stories'
import { expect, test } from './support/test'
import { type Language, startingWith, words } from './support/words'
import { countIn, everythingWritten, fieldOf, openWorkspace, rowInHand } from './support/workspace'

for (const language of ['ar', 'en'] as const) {
  test(`a raw story becomes a page in both languages, with everybody at work in ${language}`, async ({
    newsroom,
  }) => {
    const title = `مكتبة متنقلة تجوب وادي السرو ${unique()}`
    const agency = `وكالة السرو ${unique()}`
    const writer = await newsroom.at('writer', language)
    await newSource(writer, agency)
    const id = await importRawStory(writer, { agency, title })
    await markSources(writer)
    await fillTheSlot(writer)
    await submit(writer)

    await approveAndPublish(await newsroom.at('editor', language), id)
    const translator = await newsroom.at('translator', language)
    const english = `A library van tours Sarw Valley ${unique()}`
    const translation = await translateByKeyboard(translator, { title, english, article: id })
    await reviewAndPublish(await newsroom.at('reviewer', language), translation)

    await readersSeeBoth(await newsroom.outside(), { id, title, english, language })
  })
}

interface Raw {
  agency: string
  title: string
}

async function importRawStory(desk: Desk, { agency, title }: Raw): Promise<number> {
  const { page, t } = desk
  await page.goto('/desk/articles')
  await press(page.getByRole('button', { name: t('common:newArticle.label') }))
  await page.getByRole('menuitem', { name: t('common:newArticle.import') }).click()
  await expect(page.locator('.imp-page[data-ready]')).toBeVisible()
  await page.getByRole('textbox', { name: t('import:paste') }).focus()
  await paste(page, { 'text/plain': rawStory(agency) })

  const panel = page.getByRole('complementary', { name: t('import:panel.label') })
  await expect(panel.getByText(t('import:found.dateline', { name: agency }))).toBeVisible()
  await expect(panel.getByText(t('import:found.noHeadline'))).toBeVisible()
  await expect(panel.getByText(t('import:found.subhead', { count: 1 }))).toBeVisible()
  await expect(panel.getByText(t('import:found.paragraph', { count: 3 }))).toBeVisible()
  await expect(panel.getByText(t('import:found.image', { count: 1 }))).toBeVisible()
  await expect(panel.getByText(t('import:panel.joinedCount', { count: 1 }))).toBeVisible()

  await page.getByRole('textbox', { name: t('import:kind.headline') }).fill(title)
  await expect(panel.getByText(t('import:found.headline'), { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: t('import:panel.acceptAll') }).click()
  await page.getByRole('button', { name: startingWith(t('import:create')) }).click()
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  await editorReady(page)

  await expect(titleOf(desk)).toHaveValue(title)
  await expect(page.getByRole('textbox', { name: t('editor:head.dateline') })).toHaveValue(/عين السرو/)
  await expect(blocksOf(desk)).toHaveCount(4)
  await expect(blocksOf(desk).first()).toContainText('إلى سبع قرى في وادي السرو')
  await expect(bodyOf(desk)).toContainText('إن «الأطفال يحجزون الكتب قبل وصول الحافلة بأيام».')
  await expect(blocksOf(desk).last()).toHaveText(/الأهالي الكتب\.$/)
  await expect(bodyOf(desk).getByRole('heading', { level: 2 })).toHaveText('قارئ في كل بيت')
  return Number(page.url().split('/').at(-1))
}

/** The agency of the dateline came along as the story's source; two paragraphs are marked to stand on it. */
async function markSources(desk: Desk): Promise<void> {
  const { page, t } = desk
  for (const text of ['انطلقت صباح السبت', 'وقالت أمينة المكتبة']) {
    await caretAtEndOf(desk, text)
    await page.keyboard.press('Control+Alt+l')
    await saves(desk, () => page.getByRole('menuitemcheckbox').first().click())
    await page.keyboard.press('Escape')
    await expect(blocksOf(desk).filter({ hasText: text })).toHaveAttribute('data-sources', '1')
  }
  await expect(page.getByText(t('editor:sources.unsourced', { count: 1 }))).toBeVisible()
}

async function fillTheSlot(desk: Desk): Promise<void> {
  const { page, t } = desk
  const slot = page.locator('.image-card.is-slot')
  await expect(slot.getByRole('textbox', { name: t('editor:image.caption') })).toHaveValue(
    'حافلة المكتبة في ساحة القرية',
  )
  await slot.getByRole('button', { name: t('editor:image.choose') }).click()
  await saves(desk, () => page.getByRole('dialog').locator('input[type=file]').setInputFiles(smallPicture))
  const image = page.locator('.image-card')
  await expect(image.locator('img')).toHaveJSProperty('complete', true)
  await saves(desk, () =>
    image.getByRole('textbox', { name: t('editor:image.alt') }).fill('حافلة صغيرة أمام بيوت حجرية'),
  )
}

async function submit(desk: Desk): Promise<void> {
  const { page, t } = desk
  await takeStep(desk, t('workflow:articleAction.submit'))
  await expect(page.getByText(t('editor:stages.done.submit'), { exact: true })).toBeVisible()
  await expect(stageOf(desk)).toHaveText(t('workflow:articleStage.inReview'))
}

async function approveAndPublish(editor: Desk, id: number): Promise<void> {
  const { page, t } = editor
  await openArticle(editor, id)
  await takeStep(editor, t('workflow:articleAction.approve'))
  await expect(page.getByText(t('editor:stages.done.approve'), { exact: true })).toBeVisible()
  await takeStep(editor, t('workflow:articleAction.publish'))
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('workflow:articleAction.publish') })
    .click()
  await expect(page.getByText(t('editor:stages.done.publish'), { exact: true })).toBeVisible()
}

interface Task {
  title: string
  english: string
  article: number
}

/** From Today to review without the mouse: claimed, every row written and confirmed, submitted. */
async function translateByKeyboard(desk: Desk, { title, english, article }: Task): Promise<number> {
  const { page, t } = desk
  await page.goto('/desk')
  const claim = page.getByRole('button', { name: `${t('workflow:needAction.claim')}: ${title}` })
  await (await alive(claim)).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/translations\/\d+$/)
  await expect(page.locator('.ws[data-ready][data-mode=translate]')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(fieldOf(desk)).toBeFocused()
  const total = Number(await countIn(desk, 'all').textContent())
  for (let number = 1; number <= total; number += 1) {
    const row = (await rowInHand(desk).getAttribute('data-row')) ?? ''
    await expect(fieldOf(desk)).toBeFocused()
    const arabic = (await rowInHand(desk).locator('.src').textContent()) ?? ''
    await page.keyboard.type(englishFor(row, { title: english, arabic, number }))
    await page.keyboard.press('Control+Enter')
    if (number < total) await expect(rowInHand(desk)).not.toHaveAttribute('data-row', row)
  }
  await expect(page.getByText(t('workspace:notice.allDone'))).toBeVisible()
  await everythingWritten(desk)
  await page.getByRole('button', { name: t('workflow:translationAction.submit') }).focus()
  await page.keyboard.press('Enter')
  await expect(stageOf(desk)).toHaveText(t('workflow:translationStage.inReview'))
  return translationOf(desk, article)
}

interface Rendering {
  title: string
  arabic: string
  number: number
}

/** English with the numbers of the Arabic and no others, as the checks want it. */
function englishFor(row: string, { title, arabic, number }: Rendering): string {
  if (row === 'title') return title
  if (row === 'slug') return 'library-van'
  if (row === 'dateline') return 'Sarw Agency, Ain al-Sarw'
  if (arabic.includes('1240')) return 'The van reached seven villages with 1,240 books.'
  return `The van goes on through the valley, part ${letterOf(number)}.`
}

async function reviewAndPublish(desk: Desk, translation: number): Promise<void> {
  const { page, t } = desk
  await openWorkspace(desk, translation)
  await page.getByRole('button', { name: startingWith(t('workflow:rowAction.approveClean')) }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('workspace:review.cleanConfirm') })
    .click()
  await expect(page.getByText(t('workspace:blockers.allApproved'))).toBeVisible()
  await page.getByRole('button', { name: t('workflow:translationAction.approve') }).click()
  await page.getByRole('button', { name: t('workflow:translationAction.publish'), exact: true }).click()
  const published = page.waitForResponse((answer) => answer.url().endsWith('/publish') && answer.ok())
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('workflow:translationAction.publish') })
    .click()
  await published
  await expect(stageOf(desk)).toHaveText(t('workflow:translationStage.published'))
}

interface Live {
  id: number
  title: string
  english: string
  language: Language
}

/** What readers get: both pages and the parallel one, each leading to the others, and nothing that runs. */
async function readersSeeBoth(page: Page, { id, title, english, language }: Live): Promise<void> {
  const other = language === 'ar' ? 'en' : 'ar'
  const titles = { ar: title, en: english }
  await openStory(page, language, id)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[language])
  await expectPair(page)
  await expect(page.locator('.prose')).toContainText(language === 'ar' ? 'إلى سبع قرى' : 'seven villages')
  await expect(page.locator('figure img').first()).toHaveJSProperty('complete', true)
  await expect(page.locator('sup.sr a').first()).toHaveAttribute('href', '#s1')

  const bar = page.getByRole('navigation', { name: words[language]('reader:story.both') })
  await bar.getByRole('link', { name: language === 'ar' ? 'English' : 'العربية' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[other])
  await expect(page.locator('html')).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr')
  await expectPair(page)

  await page
    .getByRole('navigation', { name: words[other]('reader:story.both') })
    .getByRole('link', { name: words[other]('reader:story.sideBySide') })
    .click()
  await expect(page).toHaveURL(/\/parallel$/)
  await expect(page.getByText(title).first()).toBeVisible()
  await expect(page.getByText(english).first()).toBeVisible()
  await expectNothingRuns(page)
}

async function openStory(page: Page, language: Language, id: number): Promise<void> {
  const answer = await page.goto(`/${language}/${id}/-`)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'")
}

async function expectPair(page: Page): Promise<void> {
  for (const language of ['ar', 'en', 'x-default'])
    await expect(page.locator(`link[rel=alternate][hreflang=${language}]`)).toHaveCount(1)
  const own = await page.locator('html').getAttribute('lang')
  const address = new URL(page.url()).pathname
  const same = page.locator(`link[rel=alternate][hreflang=${own}]`)
  expect(new URL((await same.getAttribute('href')) ?? '').pathname).toBe(address)
  await expectNothingRuns(page)
}

/** The one element of data that search engines read is no script. */
async function expectNothingRuns(page: Page): Promise<void> {
  await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
}
