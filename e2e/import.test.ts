import type { Desk } from './support/desk'
import { blocksOf, bodyOf, editorReady, openDraft, paste, saves, titleOf } from './support/editor'
import { rawStory } from './support/rawStory'
import { unique } from './support/staff'
import { documentOf, newSource } from './support/stories'
import { expect, test } from './support/test'
import { startingWith } from './support/words'

const encoded = {
  'windows-1256': windows1256,
  'utf-16le': (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  'utf-16be': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
} as const

/** Windows-1256 by asking the decoder what each byte means. */
function windows1256(text: string): Buffer {
  const decoder = new TextDecoder('windows-1256')
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  return Buffer.from(Array.from(text, (letter) => byteOf.get(letter) ?? 0x3f))
}

async function openImport({ page }: Desk): Promise<void> {
  await page.goto('/desk/articles/new')
  await expect(page.locator('.imp-page[data-ready]')).toBeVisible()
}

async function chooseFile({ page, t }: Desk, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: t('import:choose') }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer })
}

/** Makes the draft that the preview shows, and answers its id. */
async function createDraft(desk: Desk): Promise<number> {
  const { page, t } = desk
  await page.getByRole('button', { name: startingWith(t('import:create')) }).click()
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  await editorReady(page)
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}

for (const [encoding, encode] of Object.entries(encoded)) {
  const language = encoding === 'utf-16le' ? 'en' : 'ar'
  test(`a file in ${encoding} becomes a draft letter by letter, at a desk in ${language}`, async ({
    newsroom,
  }) => {
    const desk = await newsroom.at('writer', language)
    const { page, t } = desk
    const agency = `وكالة السرو ${unique()}`
    await newSource(desk, agency)
    await openImport(desk)
    await chooseFile(desk, 'قصة السرو.txt', encode(rawStory(agency).replaceAll('\n', '\r\n')))

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('قصة السرو.txt')
    const panel = page.getByRole('complementary', { name: t('import:panel.label') })
    await expect(panel.getByText(t('import:found.dateline', { name: agency }))).toBeVisible()
    await expect(panel.getByText(t('import:found.paragraph', { count: 3 }))).toBeVisible()
    await page.getByRole('textbox', { name: t('import:kind.headline') }).fill('مكتبة على عجلات')
    await createDraft(desk)
    await expect(titleOf(desk)).toHaveValue('مكتبة على عجلات')
    await expect(blocksOf(desk).first()).toContainText('تحمل 1240 كتاباً إلى سبع قرى في وادي السرو')
  })
}

test('what is no text is refused with a reason, and the right file can be chosen after it', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page, t } = desk
  await openImport(desk)
  await chooseFile(desk, 'story.docx', Buffer.from('PK\u0003\u0004docx'))
  await expect(page.getByText(t('import:failure.binary'))).toBeVisible()
  await chooseFile(desk, 'large.txt', Buffer.alloc(2 * 1024 * 1024 + 1, 'ا'))
  await expect(page.getByText(t('import:failure.tooLarge'))).toBeVisible()
  await chooseFile(desk, 'empty.txt', Buffer.from(' \r\n'))
  await expect(page.getByText(t('import:failure.empty'))).toBeVisible()
  await chooseFile(desk, 'story.txt', Buffer.from('حديقة على النهر\n\nافتتحت البلدية حديقة.'))
  await expect(page.locator('[data-row]')).toHaveCount(2)
})

test('what was recognised is changed from the keyboard, taken back, and two presses make one draft', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page, t } = desk
  await openImport(desk)
  await page.getByRole('textbox', { name: t('import:paste') }).focus()
  const title = `حديقة على النهر ${unique()}`
  await paste(page, {
    'text/plain': [title, 'افتتحت البلدية حديقة.', '***', 'وفيها ملاعب', 'ومقاعد.'].join('\n\n'),
  })
  const rows = page.locator('[data-row]')
  await expect(rows).toHaveCount(5)
  await expect(rows.nth(2)).toContainText(t('import:kind.omit'))
  await rows.nth(1).click()
  await page.keyboard.press('Alt+2')
  await expect(rows.nth(1).locator('.kind')).toHaveText(t('import:kind.standfirst'))
  await page.keyboard.press('Control+z')
  await expect(rows.nth(1).locator('.kind')).toHaveText(t('import:kind.paragraph'))
  await page.keyboard.press('Alt+2')
  await expect(rows.nth(1).locator('.kind')).toHaveText(t('import:kind.standfirst'))
  await rows.nth(4).click()
  await expect(rows.nth(4).getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Backspace')
  await expect(rows).toHaveCount(4)

  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/articles/import'))
      sent.push(request.url())
  })
  await page.getByRole('button', { name: startingWith(t('import:create')) }).dblclick()
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  await editorReady(page)
  expect(sent).toHaveLength(1)
  await expect(titleOf(desk)).toHaveValue(title)
  await expect(page.getByRole('textbox', { name: t('editor:head.standfirst') })).toHaveValue(
    'افتتحت البلدية حديقة.',
  )
  await expect(blocksOf(desk)).toHaveText(['وفيها ملاعب ومقاعد.'])
})

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style>p.MsoNormal{color:red}</style></head><body><!--StartFragment--><h2 dir=RTL>ماء معالج<o:p></o:p></h2><p class=MsoNormal dir=LTR style='text-align:left'><span lang=AR-SA style='font-family:"Sakkal Majalla";color:red'>قالت <b>المهندسة</b>&nbsp; إن الماء<a style='mso-footnote-id:ftn1' href="#_ftn1">[1]</a> يكفي.</span><o:p>&nbsp;</o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>أشجار</p><!--EndFragment--></body></html>`
const fromPage = `<div style="direction:ltr"><script>window.ads=1</script><iframe src="/nowhere"></iframe><p><span style="color:#f00">وفي <a href="javascript:alert(1)">الحديقة</a> <a href="https://example.org/a">ملاعب</a></span></p><img src="/nowhere.gif" onerror="alert(1)"><figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>أطفال في الحديقة</figcaption></figure></div>`

test("what is pasted from Word and from a newspaper's page comes in clean and right to left", async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page } = desk
  const { id } = await openDraft(desk, { paragraphs: ['افتتحت البلدية حديقة.'] })
  await blocksOf(desk).last().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await saves(desk, () => paste(page, { 'text/html': fromWord, 'text/plain': 'نص' }))
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await saves(desk, () => paste(page, { 'text/html': fromPage, 'text/plain': 'نص' }))

  await expect(blocksOf(desk)).toHaveText([
    'افتتحت البلدية حديقة.',
    'ماء معالج',
    'قالت المهندسة إن الماء يكفي.',
    'أشجار',
    'وفي الحديقة ملاعب',
    'أطفال في الحديقة',
  ])
  await expect(bodyOf(desk).locator('a')).toHaveText(['ملاعب'])
  await expect(bodyOf(desk).locator('img, script, iframe, [style*="color"]')).toHaveCount(0)
  for (const block of await blocksOf(desk).all()) await expect(block).toHaveCSS('direction', 'rtl')
  expect(JSON.stringify(await documentOf(desk, 'articles', id))).not.toContain('javascript')
})

test('what is copied in the editor and pasted twice gets ids of its own each time', async ({ newsroom }) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page } = desk
  await openDraft(desk, { paragraphs: ['افتتحت البلدية حديقة.', 'وفيها ملاعب.'] })
  await bodyOf(desk).focus()
  await page.keyboard.press('Control+a')
  const copied = await bodyOf(desk).evaluate((body) => {
    const clipboardData = new DataTransfer()
    body.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
    return Object.fromEntries(clipboardData.types.map((type) => [type, clipboardData.getData(type)]))
  })
  expect(Object.keys(copied)).toContain('text/html')
  for (const _ of ['once', 'twice']) {
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await saves(desk, () => paste(page, copied))
  }
  const bids = await blocksOf(desk).evaluateAll((blocks) =>
    blocks.map((block) => block.getAttribute('data-bid')),
  )
  expect(bids).toHaveLength(6)
  expect(new Set(bids).size).toBe(6)
})

test('a whole story that is pasted into the title leaves its first line there and the rest in the body', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'en')
  const { page, t } = desk
  await openDraft(desk, { paragraphs: ['وفيها ملاعب.'] })
  await titleOf(desk).fill('')
  const story = ['حديقة على النهر', 'افتتحت البلدية حديقة على ضفة النهر. '.repeat(8), 'ويزورها الناس.']
  await saves(desk, () => paste(page, { 'text/plain': story.join('\n\n') }))
  await expect(page.getByText(t('editor:head.restBelow'))).toBeVisible()
  await expect(titleOf(desk)).toHaveValue('حديقة على النهر')
  await expect(blocksOf(desk)).toHaveText([story[1]?.trim() ?? '', 'ويزورها الناس.', 'وفيها ملاعب.'])
})
