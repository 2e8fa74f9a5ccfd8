import type { Page } from 'playwright/test'
import { type Desk, stageOf } from './support/desk'
import { move, publishedStory, rowsOf, writeRow } from './support/stories'
import { expect, test } from './support/test'
import type { Language } from './support/words'
import { everythingWritten, fieldOf, openWorkspace, rowInHand, rowOf } from './support/workspace'

const paragraphs = ['انطلقت المكتبة المتنقلة صباح السبت وعلى رفوفها 1240 كتابًا للأطفال.']
const right = 'The mobile library set out on Saturday morning with 1,240 books for children.'
const wrong = right.replace('1,240', '1,420')

/** A claimed translation in which all is right but a number of its one paragraph. */
async function withWrongNumber(cast: { writer: Desk; editor: Desk; translator: Desk }) {
  const { translator } = cast
  const { translation } = await publishedStory(cast, { title: 'مكتبة على عجلات', paragraphs })
  await move(translator, ['translations', translation], 'claim')
  for (const row of await rowsOf(translator, translation)) {
    const english = row.id === 'title' ? 'A library on wheels' : 'library-on-wheels'
    await writeRow(translator, translation, row, row.id.startsWith('body:') ? wrong : english)
  }
  const body = (await rowsOf(translator, translation)).find(({ id }) => id.startsWith('body:'))
  if (!body) throw new Error('no paragraph')
  return { translation, row: body.id }
}

/** What the browser paints as a blocking issue. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('tarjuman-issue-blocking') ?? [])]
    return ranges.map((range) => (range instanceof Range ? range.toString() : '')).sort()
  })

const issues = ({ page, t }: Desk) =>
  page.locator('.panel section').filter({ has: page.getByRole('heading', { name: t('quality:title') }) })
const submitButton = ({ page, t }: Desk) =>
  page.getByRole('button', { name: new RegExp(`^${t('workflow:translationAction.submit')}`) })

for (const language of ['ar', 'en'] satisfies Language[]) {
  test(`a wrong number is marked in both texts and stops the submission until one key mends it (${language})`, async ({
    newsroom,
  }) => {
    const cast = await newsroom.cast(language)
    const { translator } = cast
    const { page, t } = translator
    const { translation, row } = await withWrongNumber(cast)
    await openWorkspace(translator, translation, 'title')
    await expect.poll(() => marked(page)).toEqual(['1,420', '1240'])
    await expect(
      rowOf(translator, row).getByRole('img', { name: t('quality:mark', { count: 1 }) }),
    ).toBeVisible()

    await expect(submitButton(translator)).toContainText(
      t('refusals:short.translation.findingsOpen', { count: 1 }),
    )
    await submitButton(translator).click()
    await expect(rowOf(translator, row)).toHaveAttribute('aria-current', 'true')
    await expect(fieldOf(translator)).toBeFocused()
    await expect(issues(translator)).toContainText('1240')

    await page.keyboard.press('Alt+f')
    await expect(fieldOf(translator)).toHaveText(right)
    await expect.poll(() => marked(page)).toEqual([])
    await expect(issues(translator)).toContainText(t('quality:none'))
    await page.keyboard.press('Control+z')
    await expect(fieldOf(translator)).toHaveText(wrong)
    await page.keyboard.press('Control+y')
    await page.keyboard.press('Control+Enter')
    await everythingWritten(translator)

    await submitButton(translator).click()
    await expect(stageOf(translator)).toContainText(t('workflow:translationStage.inReview'))
  })

  test(`an issue is left as it is with a reason that the reviewer reads, and can be taken back (${language})`, async ({
    newsroom,
  }) => {
    const cast = await newsroom.cast(language)
    const { translator, reviewer } = cast
    const { page, t } = translator
    const { translation, row } = await withWrongNumber(cast)
    const reason = 'The library counted again on the telephone.'
    await openWorkspace(translator, translation, row)
    await expect(issues(translator)).toContainText('1240')

    await page.keyboard.press('Alt+Shift+f')
    const why = page.getByRole('textbox', { name: t('quality:leaveTitle') })
    await expect(why).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(why).toBeHidden()
    await page.keyboard.press('Alt+Shift+f')
    await why.fill(reason)
    await page.keyboard.press('Enter')
    await expect(why).toBeHidden()
    await expect(issues(translator)).toContainText(t('quality:accepted', { count: 1 }))
    await expect.poll(() => marked(page)).toEqual([])
    await expect(page.locator('.hist')).toContainText(reason)

    await submitButton(translator).click()
    await expect(stageOf(translator)).toContainText(t('workflow:translationStage.inReview'))

    await openWorkspace(reviewer, translation, row)
    await expect(rowInHand(reviewer)).toContainText('1,420')
    await expect(issues(reviewer).getByText(reason)).toBeVisible()
    await issues(reviewer)
      .getByRole('button', { name: t('quality:takeBack') })
      .click()
    await expect(reviewer.page.locator('.panel .todo')).toContainText(
      t('workspace:blockers.findings', { count: 1 }),
    )
    await expect.poll(() => marked(reviewer.page)).toEqual(['1,420', '1240'])
    await reviewer.page.keyboard.press('Control+Enter')
    await expect(reviewer.page.getByText(t('workspace:notice.findingsOpen')).first()).toBeVisible()
    expect((await rowsOf(reviewer, translation)).find(({ id }) => id === row)?.approved).toBe(false)
  })
}

test('what is typed is checked while it is typed, and holds no key up', async ({ newsroom }) => {
  const cast = await newsroom.cast('en')
  const { translator } = cast
  const { page } = translator
  const { translation, row } = await withWrongNumber(cast)
  await openWorkspace(translator, translation, row)
  await page.keyboard.press('Enter')
  await expect(fieldOf(translator)).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('The mobile library set out with 1')
  await page.keyboard.type(',240 books for children on Saturday morning.')
  await expect.poll(() => marked(page)).toEqual([])
  await page.keyboard.press('Control+a')
  await page.keyboard.type('The mobile library has 77 books')
  await expect.poll(() => marked(page)).toContain('77')
  await expect(fieldOf(translator)).toHaveText('The mobile library has 77 books')
  expect(await fieldOf(translator).locator('mark').count()).toBe(0)
})
