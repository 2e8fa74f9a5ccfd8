import { heading, paragraph } from '@/domain/segments/nodes'
import { correctArabic } from './support/arabic'
import type { Desk } from './support/desk'
import { bilingualStory, move, publishedStory, rowsOf, translateAll } from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'
import {
  chooseForRow,
  countIn,
  everythingWritten,
  fieldOf,
  openWorkspace,
  rowInHand,
  rowOf,
} from './support/workspace'

type Newsroom = {
  at: (
    part: 'writer' | 'editor' | 'editor2' | 'translator' | 'reviewer',
    language: 'ar' | 'en',
  ) => Promise<Desk>
}

/** A story live in both languages, and the two editors of its correction. */
async function liveStory(newsroom: Newsroom) {
  const cast = {
    writer: await newsroom.at('writer', 'ar'),
    editor: await newsroom.at('editor', 'ar'),
    translator: await newsroom.at('translator', 'en'),
    reviewer: await newsroom.at('reviewer', 'ar'),
  }
  const story = await bilingualStory(cast)
  const editors = { by: await newsroom.at('editor2', 'ar'), approvedBy: cast.editor }
  return { story, editors, translator: cast.translator }
}

/** Out of the field and one step back. */
async function takeBack({ page }: Desk): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
}

const told = async (desk: Desk, translation: number) =>
  (await rowsOf(desk, translation)).map(({ id, targetText, state, stale, moved, retyped, orphan }) => ({
    id,
    targetText,
    state,
    stale,
    moved,
    retyped,
    orphan,
  }))

test('the English follows Arabic that moved and changed its kind, and goes back by one undo', async ({
  newsroom,
}) => {
  const { story, editors, translator } = await liveStory(newsroom)
  await correctArabic(editors, story.id, (blocks) => {
    const [first, second, ...rest] = blocks
    if (first?.type !== 'paragraph' || !second) throw new Error('no paragraphs')
    return [second, heading('h2', first.children, first.$), ...rest]
  })
  await move(translator, ['translations', story.translation], 'revise')
  const { page, t } = translator
  const before = await told(translator, story.translation)
  expect(before.some(({ moved }) => moved) && before.some(({ retyped }) => retyped)).toBe(true)
  await openWorkspace(translator, story.translation)
  await page
    .getByRole('button', { name: t('workspace:row.follow') })
    .first()
    .click()
  await expect(page.getByRole('button', { name: t('workspace:row.follow') })).toHaveCount(0)
  await takeBack(translator)
  await expect(page.getByRole('button', { name: t('workspace:row.follow') })).not.toHaveCount(0)
  await everythingWritten(translator)
  expect(await told(translator, story.translation)).toEqual(before)
  await page.keyboard.press('Control+y')
  await expect(page.getByRole('button', { name: t('workspace:row.follow') })).toHaveCount(0)
})

test('English whose Arabic was deleted shows what it lost, and is carried over, taken back and removed', async ({
  newsroom,
}) => {
  const { story, editors, translator } = await liveStory(newsroom)
  const gone = story.paragraphs[1] ?? ''
  await correctArabic(editors, story.id, ([first, , ...rest]) =>
    first ? [first, ...rest, paragraph('وكتب الأهالي قائمة جديدة بأيديهم.')] : [],
  )
  const { page, t } = translator
  const before = await told(translator, story.translation)
  const orphan = before.find((row) => row.orphan)?.id ?? ''
  const heir = before.findLast(({ state }) => state === 'untranslated')?.id ?? ''
  await openWorkspace(translator, story.translation, orphan)
  await expect(rowInHand(translator).locator('del')).toHaveText(gone)

  await rowInHand(translator)
    .getByRole('button', { name: t('workspace:row.carry') })
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('workspace:carry.confirm') })
    .click()
  await expect(rowInHand(translator)).toHaveAttribute('data-row', heir)
  await expect(fieldOf(translator)).toHaveText('The mobile library, paragraph B of the story.')
  await expect(rowOf(translator, orphan)).toHaveCount(0)

  await takeBack(translator)
  await expect(rowOf(translator, orphan)).toContainText('The mobile library, paragraph B of the story.')
  await everythingWritten(translator)
  expect((await told(translator, story.translation)).map(({ id, orphan }) => [id, orphan])).toEqual(
    before.map(({ id, orphan }) => [id, orphan]),
  )

  await rowOf(translator, orphan)
    .getByRole('button', { name: t('workspace:row.remove') })
    .click()
  await expect(rowOf(translator, orphan)).toHaveCount(0)
  await takeBack(translator)
  await expect(rowOf(translator, orphan)).toContainText('The mobile library, paragraph B of the story.')
})

test('rows are merged, separated and split in one history with the typing', async ({ newsroom }) => {
  const cast = { writer: await newsroom.at('writer', 'ar'), editor: await newsroom.at('editor', 'ar') }
  const story = await publishedStory(cast)
  const translator = await newsroom.at('translator', 'ar')
  await translateAll(translator, story)
  const { page, t } = translator
  const before = await told(translator, story.translation)
  const [one, two] = before.filter(({ id }) => id.startsWith('body:')).map(({ id }) => id)
  await openWorkspace(translator, story.translation, two)

  await chooseForRow(translator, t('workspace:menu.merge'))
  await expect(rowInHand(translator)).toHaveAttribute('data-row', one ?? '')
  await expect(fieldOf(translator)).toContainText('paragraph A of the story. The mobile library')
  await takeBack(translator)
  await expect(rowOf(translator, two ?? '')).toHaveCount(1)
  await everythingWritten(translator)
  expect(await told(translator, story.translation)).toEqual(before)

  await page.keyboard.press('Control+y')
  await expect(rowOf(translator, two ?? '')).toHaveCount(0)
  await chooseForRow(translator, t('workspace:menu.separate'))
  await expect(rowOf(translator, two ?? '')).toHaveCount(1)

  await rowOf(translator, two ?? '')
    .locator('.tgt')
    .click()
  await page.keyboard.type('First.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Second.')
  await page.keyboard.press('Control+Enter')
  await everythingWritten(translator)
  const split = (await rowsOf(translator, story.translation)).find(({ id }) => id === two)
  expect(split?.blocks).toHaveLength(2)
  await takeBack(translator)
  await expect(rowOf(translator, two ?? '').locator('.blk')).toHaveCount(1)
})

test('what was called still right, or confirmed with other words, is stale again after an undo', async ({
  newsroom,
}) => {
  const { story, editors, translator } = await liveStory(newsroom)
  await correctArabic(editors, story.id, ([first, ...rest]) =>
    first?.type === 'paragraph'
      ? [paragraph('انطلقت المكتبة وعلى رفوفها 1350 كتاباً.', first.$), ...rest]
      : [],
  )
  const { page, t } = translator
  await openWorkspace(translator, story.translation)
  await expect(rowInHand(translator).locator('.src ins').first()).toBeVisible()
  const before = await told(translator, story.translation)

  await page.keyboard.press('Alt+s')
  await expect(countIn(translator, 'stale')).toHaveText('0')
  await takeBack(translator)
  await expect(countIn(translator, 'stale')).toHaveText('1')
  await everythingWritten(translator)
  expect(await told(translator, story.translation)).toEqual(before)

  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('The library set out with 1,350 books.')
  await page.keyboard.press('Control+Enter')
  await expect(countIn(translator, 'stale')).toHaveText('0')
  await everythingWritten(translator)
  await takeBack(translator)
  await expect(countIn(translator, 'stale')).toHaveText('1')
  await expect(rowInHand(translator).locator('.src ins').first()).toBeVisible()
  await expect(
    page.getByRole('button', { name: startingWith(t('workflow:rowAction.stillRight')) }),
  ).not.toHaveCount(0)
  await everythingWritten(translator)
  expect(await told(translator, story.translation)).toEqual(before)
})
