import type { Page } from 'playwright/test'
import { paragraph } from '@/domain/segments/nodes'
import { correctArabic } from './support/arabic'
import { expectNobodyKeptOut } from './support/axe'
import { bilingualStory, draftStory, move, must, publishedStory } from './support/stories'
import { expect, test } from './support/test'

async function expectAccessible(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('h1, .ed[data-ready=true], .ws[data-ready]').first()).toBeVisible()
  await expectNobodyKeptOut(page, address)
}

for (const language of ['ar', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nobody is kept out of the desk, in ${language} and ${colorScheme}`, async ({ newsroom }) => {
      const writer = await newsroom.at('writer', language, { colorScheme })
      const editor = await newsroom.at('editor', language, { colorScheme })
      const translator = await newsroom.at('translator', language, { colorScheme })
      const { id } = await draftStory(writer)
      const { translation } = await publishedStory({ writer, editor })
      await move(translator, ['translations', translation], 'claim')
      for (const address of ['/desk', '/desk/articles/new', `/desk/articles/${id}`])
        await expectAccessible(writer.page, address)
      const lists = ['/desk', '/desk/articles', '/desk/translations', '/desk/sources', '/desk/home']
      for (const address of lists) await expectAccessible(editor.page, address)
      const queue = '/desk/translations/queue'
      const bench = [
        queue,
        '/desk/memory',
        '/desk/insights',
        '/desk/notices',
        '/desk/settings',
        '/desk/profiles',
        '/desk/profiles/new',
        '/desk/terms/new',
      ]
      for (const address of bench) await expectAccessible(editor.page, address)
      const letters = Array.from(
        crypto.getRandomValues(new Uint8Array(6)),
        (byte) => 'ابتثجحخد'[byte % 8],
      ).join('')
      const term = { ar: `بلدة ${letters}`, en: 'House town', kind: 'place' }
      const added = await must<{ id: number }>(editor, 'POST', '/api/terms', term)
      for (const address of ['/desk/terms', `/desk/terms/${added.id}`])
        await expectAccessible(editor.page, address)
      await expectAccessible(translator.page, queue)
      await expectAccessible(translator.page, `/desk/translations/${translation}`)
      await expectAccessible(await newsroom.outside({ colorScheme, locale: language }), '/desk/login')
    })
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no reader is kept out of what became of a story, in ${colorScheme}`, async ({ newsroom }) => {
    const cast = await newsroom.cast('ar')
    const { id, translation } = await bilingualStory(cast)
    const reader = await newsroom.outside({ colorScheme })
    const expectAll = async (...paths: string[]) => {
      for (const language of ['ar', 'en']) {
        for (const path of paths) await expectAccessible(reader, `/${language}/${id}/${path}`)
      }
    }
    const by = await newsroom.at('editor2', 'ar')
    await correctArabic({ by, approvedBy: cast.editor }, id, ([first, ...rest]) =>
      first?.type === 'paragraph'
        ? [paragraph('انطلقت المكتبة وعلى رفوفها 1350 كتاباً.', first.$), ...rest]
        : [],
    )
    await move(cast.editor, ['articles', id], 'publish', { correctionNote: { ar: 'صُحّح عدد الكتب.' } })
    await expectAll('-', '-/parallel')
    const reviewer = await newsroom.at('reviewer', 'ar', { colorScheme })
    await expectAccessible(reviewer.page, `/desk/translations/${translation}`)
    await move(cast.editor, ['translations', translation], 'withdraw', { reason: 'The source took it back.' })
    await expectAll('-')
    await move(cast.editor, ['articles', id], 'retract', { reason: 'تراجع المصدر.' })
    await expectAll('-', '-/parallel')
  })
}
