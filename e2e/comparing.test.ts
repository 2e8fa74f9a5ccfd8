import type { RowView } from '@/newsroom/translations/views'
import type { Desk } from './support/desk'
import { libraryInReview } from './support/mobileLibrary'
import { origin } from './support/staff'
import { documentOf, move, must, rewrite, rowNow } from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'
import { openWorkspace, rowInHand, rowOf } from './support/workspace'

const compare = async ({ page, t }: Desk, what: 'submission' | 'look', count: number) => {
  await page.locator('.tabs .end [aria-haspopup]').click()
  const rows = t('review:compare.rows', { count })
  const [before = ''] = t(`review:compare.with.${what}`, { when: '|', count: rows }).split('|')
  const choice = page.getByRole('menuitemradio', { name: startingWith(before) })
  await expect(choice).toContainText(rows)
  await choice.click()
}

const changedIn = ({ page }: Desk) =>
  page.locator('article:has(.chg)').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')))

test('after a resubmission the reviewer sees exactly what changed since the previous submission', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('en', { reviewer: 'ar' })
  const { reviewer, translator } = cast
  const { translation, first, second, third } = await libraryInReview(cast)
  const base = (row: RowView) => ({ sources: row.sourceRefs, target: row.target })
  await must(reviewer, 'POST', '/api/threads', {
    article: (await documentOf<{ article: number }>(reviewer, 'translations', translation)).article,
    translation,
    row: second,
    kind: 'changeRequest',
    text: 'أقصر لو أمكن',
  })
  await move(reviewer, ['translations', translation], 'request-changes')
  await rewrite(
    translator,
    translation,
    second,
    'The bus stops in every village and leaves a box of books to swap.',
  )
  const left = await rowNow(translator, translation, third)
  const path = `/api/translations/${translation}/rows/${encodeURIComponent(third)}`
  await must(translator, 'PUT', path, { base: base(left), omit: 'Known from the headline' })
  await openWorkspace(translator, translation, second)
  await compare(translator, 'submission', 2)
  expect(await changedIn(translator)).toEqual([second, third])
  const threads = await translator.page.locator('.thread').getAttribute('data-thread')
  await must(translator, 'POST', `/api/threads/${threads}/resolve`)
  await move(translator, ['translations', translation], 'submit')

  const { page, t } = reviewer
  await openWorkspace(reviewer, translation, 'title')
  await expect(page.locator('.tabs .end').getByText(t('review:compare.since.submission'))).toBeVisible()
  expect(await changedIn(reviewer)).toEqual([second, third])
  await expect(rowOf(reviewer, second).locator('.tgt ins').first()).toBeVisible()
  await expect(rowOf(reviewer, second).locator('.tgt del').first()).toBeVisible()
  await expect(rowOf(reviewer, third).locator('.tgt del')).toContainText('organisers')
  await expect(rowOf(reviewer, first).locator('.tgt del, .tgt ins')).toHaveCount(0)
  await page.keyboard.press('Alt+PageDown')
  await expect(rowInHand(reviewer)).toHaveAttribute('data-row', second)
  await page.keyboard.press('Alt+PageDown')
  await expect(rowInHand(reviewer)).toHaveAttribute('data-row', third)
  await page
    .getByRole('navigation', { name: t('workspace:rows') })
    .getByRole('button', { name: startingWith(t('workspace:filter.changed')) })
    .click()
  await expect(page.locator('.rows article')).toHaveCount(2)
})

test('who opens a translation again is shown what others changed since her last look', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('en')
  const { reviewer, translator } = cast
  const { translation, first, second } = await libraryInReview(cast)
  await move(translator, ['translations', translation], 'recall')
  const { page, t } = reviewer
  const looked = page.waitForResponse(
    (answer) => answer.url() === `${origin()}/api/translations/${translation}/look` && answer.ok(),
  )
  await openWorkspace(reviewer, translation, 'title')
  expect(await (await looked).json()).toEqual({ isRemembered: true })
  const left = page.waitForResponse((answer) => answer.url().endsWith('/look') && answer.ok())
  await page
    .getByRole('navigation', { name: t('desk:nav.label') })
    .getByRole('link', { name: startingWith(t('desk:nav.today')) })
    .click()
  await left
  await rewrite(
    translator,
    translation,
    second,
    'The bus stops in every village and leaves a box of books to swap.',
  )
  await openWorkspace(reviewer, translation, first)
  await compare(reviewer, 'look', 1)
  expect(await changedIn(reviewer)).toEqual([second])
  await page.locator('.tabs .end [aria-haspopup]').click()
  await page.getByRole('menuitem', { name: t('review:compare.seen') }).click()
  await expect(page.locator('article .chg')).toHaveCount(0)
})
