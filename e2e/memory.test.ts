import type { RowView } from '@/newsroom/translations/views'
import type { Desk } from './support/desk'
import { selectWords } from './support/selecting'
import { unique } from './support/staff'
import { type Cast, move, must, publishedStory, rowsOf, writeRow } from './support/stories'
import { expect, test } from './support/test'
import type { Language } from './support/words'
import { everythingWritten, fieldOf, openWorkspace, rowInHand, rowOf } from './support/workspace'

/** A name that stands in no other test's stories, in both scripts and without digits: the memory is one for all of them. */
const word = () => {
  const places = [...unique()].map((letter) => letter.charCodeAt(0) % 16)
  const spelled = (letters: string) => places.map((place) => letters[place]).join('')
  return { arabic: `قرية${spelled('بتثجحخدرزسشصضطعغ')}`, english: `Qaryat${spelled('bcdfghjklmnpqrst')}` }
}

type Texts = [arabic: string, english: string][]

const titled = (name: { arabic: string }, which: 'first' | 'other') =>
  `${which === 'first' ? 'خبر' : 'حديث'} من ${name.arabic}`

/** A story of these paragraphs that is live in both languages, and so remembered. */
async function remembered(cast: Cast, title: string, texts: Texts) {
  const { translator, reviewer } = cast
  const story = await publishedStory(cast, { title, paragraphs: texts.map(([arabic]) => arabic) })
  await move(translator, ['translations', story.translation], 'claim')
  await render(translator, story.translation, texts)
  await approve(cast, story.translation)
  await move(reviewer, ['translations', story.translation], 'publish')
  return story
}

async function render(translator: Desk, translation: number, texts: Texts) {
  const english = new Map(texts)
  for (const row of await rowsOf(translator, translation)) {
    const fallback = row.id === 'slug' ? 'news-of-the-village' : 'News from elsewhere'
    await writeRow(translator, translation, row, english.get(arabicOf(row)) ?? fallback)
  }
}

async function approve({ translator, reviewer }: Cast, translation: number) {
  await move(translator, ['translations', translation], 'submit')
  await must(reviewer, 'POST', `/api/translations/${translation}/approve-clean`, {})
  await move(reviewer, ['translations', translation], 'approve')
}

const arabicOf = ({ sources }: RowView) => sources.map(({ text }) => text).join('\n')

/** A claimed translation of these paragraphs, without English. */
async function begun(cast: Cast, title: string, paragraphs: string[]) {
  const { translation } = await publishedStory(cast, { title, paragraphs })
  await move(cast.translator, ['translations', translation], 'claim')
  const rows = await rowsOf(cast.translator, translation)
  const rowAt = (paragraph: string) => rows.find((row) => arabicOf(row) === paragraph)?.id ?? ''
  return { translation, rowAt }
}

const stored = async (desk: Desk, translation: number, row: string) =>
  (await rowsOf(desk, translation)).find(({ id }) => id === row)

const matches = ({ page }: Desk) => page.locator('.matches > .match')

const searchField = ({ page, t }: Desk) => page.getByRole('searchbox', { name: t('memory:search.label') })

for (const language of ['ar', 'en'] satisfies Language[]) {
  test(`an approved sentence comes back in another story and goes in by key, with the numbers of now (${language})`, async ({
    newsroom,
  }) => {
    const cast = await newsroom.cast(language)
    const { translator } = cast
    const { page, t } = translator
    const name = word()
    const same = `عاد أهالي ${name.arabic} إلى بيوتهم صباح السبت.`
    const counted = (count: number) => `وزرع أهالي ${name.arabic} نحو ${count} شجرة على ضفة النهر.`
    await remembered(cast, titled(name, 'first'), [
      [same, `The people of ${name.english} returned home on Saturday morning.`],
      [counted(340), `The people of ${name.english} planted some 340 trees on the river bank.`],
    ])
    const { translation, rowAt } = await begun(cast, titled(name, 'other'), [counted(512), same])

    await openWorkspace(translator, translation, rowAt(same))
    await page.keyboard.press('Enter')
    await expect(fieldOf(translator)).toBeFocused()
    await expect(matches(translator).first()).toContainText(t('memory:match.exact'))
    await page.keyboard.press('Control+1')
    const whole = `The people of ${name.english} returned home on Saturday morning.`
    await expect(fieldOf(translator)).toHaveText(whole)
    await expect(fieldOf(translator)).toBeFocused()
    await expect(rowInHand(translator)).toContainText(t('memory:mark', { score: 100 }))
    await page.keyboard.type(' Or nearly.')
    await expect(fieldOf(translator)).toHaveText(`${whole} Or nearly.`)
    await page.keyboard.press('Control+z')
    await expect(fieldOf(translator)).toHaveText(whole)
    await page.keyboard.press('Control+z')
    await expect(fieldOf(translator)).toHaveText('')
    await page.keyboard.press('Control+Alt+1')
    await expect(fieldOf(translator)).toHaveText(whole)
    await everythingWritten(translator)
    expect(await stored(translator, translation, rowAt(same))).toMatchObject({
      state: 'draft',
      origin: 'memory',
      match: { score: 100 },
    })

    await openWorkspace(translator, translation, rowAt(counted(512)))
    await page.keyboard.press('Enter')
    await expect(fieldOf(translator)).toBeFocused()
    const first = matches(translator).first()
    await expect(first.locator('.swapped')).toHaveText('512')
    await expect(first.locator('del')).toContainText('340')
    await page.keyboard.press('Control+1')
    await expect(fieldOf(translator)).toHaveText(
      `The people of ${name.english} planted some 512 trees on the river bank.`,
    )
    await page.keyboard.press('Control+Enter')
    await everythingWritten(translator)
    expect(await stored(translator, translation, rowAt(counted(512)))).toMatchObject({ state: 'confirmed' })
    await expect(rowOf(translator, rowAt(counted(512)))).not.toContainText('97%')
  })
}

test('a correction takes the place of what was remembered, and a retraction takes it out', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('en')
  const { translator, editor } = cast
  const name = word()
  const arabic = `ارتفع النهر عند ${name.arabic} في الليل.`
  const first = `The river fell at ${name.english} in the night.`
  const story = await remembered(cast, titled(name, 'first'), [[arabic, first]])
  const { translation, rowAt } = await begun(cast, titled(name, 'other'), [arabic])
  const row = rowAt(arabic)
  const shown = async () => {
    await openWorkspace(translator, translation, row)
    await translator.page.keyboard.press('Enter')
    await expect(fieldOf(translator)).toBeFocused()
  }
  await shown()
  await expect(matches(translator)).toHaveText([new RegExp(first)])

  const corrected = `The river rose at ${name.english} in the night.`
  await move(translator, ['translations', story.translation], 'revise')
  const wrong = (await rowsOf(translator, story.translation)).find((one) => arabicOf(one) === arabic)
  if (!wrong) throw new Error('no row')
  await writeRow(translator, story.translation, wrong, corrected)
  await approve(cast, story.translation)
  await shown()
  await expect(matches(translator)).toHaveText([new RegExp(corrected)])

  await move(editor, ['articles', story.id], 'retract', { reason: 'The story was wrong' })
  await shown()
  await expect(translator.page.getByText(translator.t('memory:none'))).toBeVisible()
  await expect(matches(translator)).toHaveCount(0)
})

test('the memory fills a new translation with drafts that a person must confirm, and one step takes all back', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('en')
  const { translator } = cast
  const { page, t } = translator
  const name = word()
  const texts: Texts = [
    [`افتتحت ${name.arabic} مدرستها.`, `${name.english} opened its school.`],
    [`وحضر الأهالي من ${name.arabic}.`, `People came from ${name.english}.`],
  ]
  await remembered(cast, titled(name, 'first'), texts)
  const fresh = `ولم تبدأ الدروس في ${name.arabic} بعد.`
  const { translation } = await begun(cast, titled(name, 'other'), [
    ...texts.map(([arabic]) => arabic),
    fresh,
  ])
  const states = async () =>
    (await rowsOf(translator, translation))
      .filter(({ id }) => id.startsWith('body:'))
      // Where there is no English nothing says where it is from.
      .map(({ targetText, state, origin }) => [targetText, state, targetText === '' ? null : origin])
  const before = await states()

  await openWorkspace(translator, translation)
  await expect(page.getByText(t('memory:prefill.offer', { count: 2 }))).toBeVisible()
  await page.getByRole('button', { name: t('memory:prefill.do') }).click()
  await expect(page.getByText(t('memory:prefill.done', { count: 2 }))).toBeVisible()
  const drafts = texts.map(([, english]) => [english, 'draft', 'memory'])
  expect(await states()).toEqual([...drafts, ['', 'untranslated', null]])
  const filter = page.getByRole('button', { name: new RegExp(t('memory:filter')) })
  await expect(filter).toHaveAttribute('aria-pressed', 'true')

  const { status, body } = await translator.ask('POST', `/api/translations/${translation}/submit`, {
    revision: (await must<{ revision: number }>(translator, 'GET', `/api/translations/${translation}/rows`))
      .revision,
  })
  expect([status, body]).toMatchObject([422, { error: { code: 'translation.rowsOpen' } }])

  await page.keyboard.press('Control+z')
  await expect(page.getByText(t('memory:prefill.offer', { count: 2 }))).toBeVisible()
  expect(await states()).toEqual(before)
  await page.keyboard.press('Control+y')
  await expect(page.getByText(t('memory:prefill.done', { count: 2 }))).toBeVisible()
  expect(await states()).toEqual([...drafts, ['', 'untranslated', null]])
})

test('Arabic that stands in more rows takes the English of the first at one key, and a difference is named', async ({
  newsroom,
}) => {
  const cast = await newsroom.cast('ar')
  const { translator } = cast
  const { page, t } = translator
  const name = word()
  const line = `أسعار اليوم في ${name.arabic}.`
  const { translation } = await begun(cast, titled(name, 'first'), [
    line,
    `بيع القمح في ${name.arabic}.`,
    line,
    line,
  ])
  const rows = (await rowsOf(translator, translation))
    .filter((row) => arabicOf(row) === line)
    .map(({ id }) => id)
  const [first = '', second = '', third = ''] = rows
  await openWorkspace(translator, translation, first)
  await page.keyboard.press('Enter')
  await expect(fieldOf(translator)).toBeFocused()
  const english = `Prices today in ${name.english}.`
  await page.keyboard.type(english)
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.repeat-offer')).toBeVisible()
  await page.keyboard.press('Alt+r')
  await expect(rowOf(translator, third)).toContainText(english)
  await expect(page.locator('.repeat-offer')).toHaveCount(0)
  await everythingWritten(translator)
  for (const id of [second, third])
    expect(await stored(translator, translation, id)).toMatchObject({ targetText: english, state: 'draft' })

  await openWorkspace(translator, translation, third)
  await page.keyboard.press('Enter')
  await expect(fieldOf(translator)).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Otherwise.')
  await expect(page.locator('.otherwise')).toContainText(english)
  await page.getByRole('button', { name: t('memory:repeat.use') }).click()
  await expect(fieldOf(translator)).toHaveText(english)
  await expect(page.locator('.otherwise')).toHaveCount(0)
})

test('the memory is searched in both scripts, from its page and from the workspace', async ({ newsroom }) => {
  const cast = await newsroom.cast('en')
  const { translator } = cast
  const { page, t } = translator
  const name = word()
  const arabic = `ووصل القطار إلى ${name.arabic} قبل الفجر.`
  const english = `The train reached ${name.english} before dawn.`
  const story = await remembered(cast, titled(name, 'first'), [[arabic, english]])

  await page.goto('/desk/memory')
  await expect(searchField(translator)).toBeFocused()
  await page.keyboard.type(name.english)
  const pairs = page.locator('.pairs > .pair')
  await expect(pairs).toHaveCount(1)
  await expect(pairs.locator('.en mark')).toHaveText(name.english)
  await expect(page).toHaveURL(new RegExp(`q=${name.english}`))
  await expect(searchField(translator)).toHaveAttribute('dir', 'ltr')
  await searchField(translator).fill(name.arabic)
  await expect(pairs.first().locator('.ar mark')).toHaveText(name.arabic)
  await expect(searchField(translator)).toHaveAttribute('dir', 'rtl')
  await expect(pairs).toHaveCount(2)
  await searchField(translator).fill(`"القطار إلى ${name.arabic}"`)
  await expect(pairs).toHaveCount(1)
  await pairs.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/desk/translations/${story.translation}\\?row=`))
  await expect(page.locator('.ws[data-ready]')).toBeVisible()
  await expect(rowInHand(translator)).toContainText(english)

  await selectWords(rowInHand(translator).locator('.src'), name.arabic)
  await page.keyboard.press('Alt+m')
  await expect(page.locator('.found-pairs .en')).toContainText([english])
  await page.getByRole('button', { name: t('memory:search.close') }).click()
  await expect(page.locator('.found-pairs')).toHaveCount(0)
})
