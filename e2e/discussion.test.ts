import type { RowView } from '@/newsroom/translations/views'
import { type Desk, stageOf } from './support/desk'
import { selectWords } from './support/selecting'
import { origin, unique } from './support/staff'
import { type Cast, documentOf, move, must, publishedStory, rowsOf, writeRow } from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'
import { everythingWritten, fieldOf, openWorkspace, rowInHand, rowOf } from './support/workspace'

const plan = {
  title: 'المكتبة المتنقلة تعود إلى القرى',
  paragraphs: [
    'انطلقت المكتبة المتنقلة صباح السبت وعلى رفوفها كتب للأطفال والكبار.',
    'وتتوقف الحافلة في كل قرية، ثم تترك صندوقاً صغيراً يتبادل منه الأهالي الكتب.',
    'ويقول القائمون عليها إن الرحلة تتكرر حتى نهاية الصيف.',
  ],
}
const titles = { title: 'The mobile library returns to the villages', slug: 'mobile-library-returns' }
const english = [
  'The mobile library set out on Saturday morning with books for children and adults.',
  'The bus stops in every village and leaves a small box for residents to swap books.',
  'Its organisers say the trip repeats until the end of summer.',
]

const bodyOf = (rows: RowView[]) => rows.filter(({ id }) => id.startsWith('body:'))

async function write(desk: Desk, translation: number, row: string, text: string) {
  const found = (await rowsOf(desk, translation)).find(({ id }) => id === row)
  if (!found) throw new Error(`there is no row ${row}`)
  await writeRow(desk, translation, found, text)
}

/** A story whose English is whole and in review; the ids of its paragraphs' rows, in order. */
async function inReview(cast: Cast) {
  const { translation } = await publishedStory(cast, plan)
  await move(cast.translator, ['translations', translation], 'claim')
  const rows = await rowsOf(cast.translator, translation)
  const body = bodyOf(rows).map(({ id }) => id)
  for (const row of rows) {
    const text = row.id === 'title' ? titles.title : (english[body.indexOf(row.id)] ?? titles.slug)
    await writeRow(cast.translator, translation, row, text)
  }
  await move(cast.translator, ['translations', translation], 'submit')
  const [first = '', second = '', third = ''] = body
  return { translation, first, second, third }
}

const bellOf = ({ page, t }: Desk, unread: number) =>
  page.getByRole('button', {
    name:
      unread === 0 ? t('notices:title') : `${t('notices:title')}: ${t('notices:unread', { count: unread })}`,
    exact: true,
  })

/** Letters alone: a number in a name would be a number. */
const letters = () => unique().replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')

test('a mention rings the bell of who was called, leads to the row and the discussion, and is read then', async ({
  newsroom,
  staff,
}) => {
  const name = letters()
  const called = await newsroom.deskOf(
    await staff.hire(['reviewer'], 'en', [`وسام ${name}`, `Wissam ${name}`]),
  )
  const cast = await newsroom.cast('ar')
  const { translation, second } = await inReview(cast)
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
    await expect(item).toContainText(titles.title)
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
  const name = letters()
  const outsider = await staff.hire(['translator'], 'ar', [`غريب ${name}`, `Gharib ${name}`])
  const cast = await newsroom.cast('ar')
  const { id: article } = await publishedStory(cast, plan)
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

const markedWords = ({ page }: Desk) =>
  page.evaluate(() => [...(CSS.highlights.get('tarjuman-thread') ?? [])].map((range) => range.toString()))

test('a change asked for on selected words blocks approval until it is resolved, and says when the words have changed', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('ar', { translator: 'en' })
  const { reviewer, translator } = cast
  const { translation, first } = await inReview(cast)

  await test.step('the reviewer asks on two words', async () => {
    const { page, t } = reviewer
    await openWorkspace(reviewer, translation, first)
    await selectWords(rowOf(reviewer, first).locator('.tgt .en'), 'Saturday morning')
    await page.keyboard.press('Control+m')
    await expect(page.locator('.composer .quoted')).toContainText('Saturday morning')
    await page.getByRole('textbox', { name: t('workspace:discussion.new') }).fill('صباح أي سبت؟')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('.thread')).toContainText('صباح أي سبت؟')
    await expect.poll(() => markedWords(reviewer)).toEqual(['Saturday morning'])
  })

  await test.step('approving all that is clean says why it leaves this row', async () => {
    const { page, t } = reviewer
    await page.getByRole('button', { name: startingWith(t('workflow:rowAction.approveClean')) }).click()
    const question = page.getByRole('alertdialog')
    await expect(question.getByRole('button', { name: t('review:clean.asked', { count: 1 }) })).toBeVisible()
    await question.getByRole('button', { name: t('workspace:review.cleanConfirm') }).click()
    await expect(page.getByText(t('workspace:blockers.toApprove', { count: 1 }))).toBeVisible()
    const { revision } = await documentOf(reviewer, 'translations', translation)
    const approve = await reviewer.ask<{ error: { code: string } }>(
      'POST',
      `/api/translations/${translation}/approve`,
      { revision },
    )
    expect(approve.status).toBe(422)
    await move(reviewer, ['translations', translation], 'request-changes')
  })

  await test.step('the translator goes from the quotation to the words, and from the words to the discussion', async () => {
    const { page, t } = translator
    await page.goto('/desk')
    await bellOf(translator, 1).click()
    await page
      .getByRole('link')
      .filter({ hasText: t('notices:what.returned') })
      .click()
    await expect(rowInHand(translator)).toHaveAttribute('data-row', first)
    await page.getByRole('button', { name: 'Saturday morning' }).click()
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('Saturday morning')
    await expect.poll(() => markedWords(translator)).toEqual(['Saturday morning'])
    const place = await page.evaluate(() => {
      const [range] = CSS.highlights.get('tarjuman-thread') ?? []
      const { x, y, width, height } = range instanceof Range ? range.getBoundingClientRect() : new DOMRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.click(place.x, place.y)
    await expect(page.locator('.thread.is-asked-for')).toContainText('صباح أي سبت؟')
  })

  await test.step('once the words are others the quotation says so', async () => {
    const { page, t } = translator
    await fieldOf(translator).fill(
      'The mobile library set out early on Saturday with books for children and adults.',
    )
    await page.keyboard.press('Control+Enter')
    await everythingWritten(translator)
    await rowOf(translator, first).click()
    await expect(page.locator('.thread .quoted')).toContainText(t('review:quote.changed'))
    await expect.poll(() => markedWords(translator)).toEqual([])
  })

  await test.step('resolved, it no longer stands in the way, is kept, and can be opened again', async () => {
    const { page, t } = translator
    await page.getByRole('button', { name: t('workspace:discussion.settle') }).click()
    await expect(page.getByText(t('workspace:discussion.settled', { count: 1 }))).toBeVisible()
    await page.getByRole('button', { name: t('workspace:discussion.unsettle') }).click()
    await page.getByRole('button', { name: t('workspace:discussion.settle') }).click()
    await expect(page.getByText(t('workspace:discussion.settled', { count: 1 }))).toBeVisible()
    await move(translator, ['translations', translation], 'submit')
    await must(reviewer, 'POST', `/api/translations/${translation}/approve-clean`, {})
    await move(reviewer, ['translations', translation], 'approve')
    await openWorkspace(reviewer, translation, first)
    await expect(stageOf(reviewer)).toHaveText(reviewer.t('workflow:translationStage.approved'))
  })
})

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
  const { translation, first, second, third } = await inReview(cast)
  const base = (row: RowView) => ({ sources: row.sourceRefs, target: row.target })
  await must(reviewer, 'POST', '/api/threads', {
    article: (await documentOf<{ article: number }>(reviewer, 'translations', translation)).article,
    translation,
    row: second,
    kind: 'changeRequest',
    text: 'أقصر لو أمكن',
  })
  await move(reviewer, ['translations', translation], 'request-changes')
  await write(
    translator,
    translation,
    second,
    'The bus stops in every village and leaves a box of books to swap.',
  )
  const left = (await rowsOf(translator, translation)).find(({ id }) => id === third)
  if (!left) throw new Error('the third row is gone')
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
  const { translation, first, second } = await inReview(cast)
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
  await write(
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
