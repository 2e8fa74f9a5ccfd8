import {
  bidsOf,
  blocksOf,
  bodyOf,
  caretAtEndOf,
  openDraft,
  paste,
  pressOnLayout,
  saves,
  selectWord,
  titleOf,
} from '../support/editor'
import { documentOf } from '../support/stories'
import { expect, test } from '../support/test'

test('a paragraph keeps its id through a change of type, undo, a split above it and a reload', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page, t } = desk
  const { paragraphs } = await openDraft(desk)
  const before = await bidsOf(desk)
  expect(new Set(before).size).toBe(3)
  expect(before.every(Boolean)).toBe(true)

  await caretAtEndOf(desk, paragraphs[1] ?? '')
  await page.keyboard.press('Control+Alt+1')
  await expect(bodyOf(desk).getByRole('heading', { level: 2 })).toHaveText(paragraphs[1] ?? '')
  expect(await bidsOf(desk)).toEqual(before)
  await page.keyboard.press('Control+z')
  await expect(bodyOf(desk).getByRole('heading', { level: 2 })).toHaveCount(0)
  expect(await bidsOf(desk)).toEqual(before)

  await caretAtEndOf(desk, paragraphs[0] ?? '')
  await page.keyboard.press('Enter')
  await saves(desk, () => page.keyboard.type('فقرة جديدة.'))
  const [first, added, ...rest] = await bidsOf(desk)
  expect([first, ...rest]).toEqual(before)
  expect(before).not.toContain(added)
  await page.reload()
  await expect(blocksOf(desk)).toHaveCount(4)
  expect(await bidsOf(desk)).toEqual([first, added, ...rest])
  await expect(page.getByRole('toolbar', { name: t('editor:tools.label') })).toBeVisible()
})

test('find and replace puts a word in place of another everywhere, and one undo takes it all back', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'en')
  const { page, t } = desk
  const { title } = await openDraft(desk, {
    paragraphs: ['في القرية مكتبة صغيرة.', 'وفي المدينة مكتبة كبيرة.', 'ولا مكتبة في الطريق.'],
  })
  await bodyOf(desk).focus()
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search')
  await bar.getByRole('textbox', { name: t('editor:find.wanted'), exact: true }).fill('مكتبه')
  await expect(bar.getByRole('status')).toHaveText(t('editor:find.count', { here: 1, count: 4 }))
  await bar.getByRole('textbox', { name: t('editor:find.other') }).fill('حديقة')
  await saves(desk, () => bar.getByRole('button', { name: t('editor:find.replaceAll') }).click())
  await expect(bodyOf(desk)).not.toContainText('مكتبة')
  expect(await bodyOf(desk).textContent()).toMatch(/حديقة صغيرة[\s\S]*حديقة كبيرة[\s\S]*ولا حديقة/)
  await expect(titleOf(desk)).toHaveValue(title.replace('مكتبة', 'حديقة'))
  await bar.getByRole('button', { name: t('editor:find.close') }).click()
  await saves(desk, () => page.keyboard.press('Control+z'))
  expect(await bodyOf(desk).textContent()).toMatch(/مكتبة صغيرة[\s\S]*مكتبة كبيرة[\s\S]*ولا مكتبة/)
  await expect(titleOf(desk)).toHaveValue(title)
})

test('a key goes where the caret stands, also before the browser has told that it moved', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page } = desk
  await openDraft(desk, { paragraphs: ['في القرية مكتبة صغيرة.', 'وفي المدينة مكتبة كبيرة.'] })
  await bodyOf(desk).focus()
  await page.keyboard.press('Control+a')
  await bodyOf(desk).evaluate((body) => {
    getSelection()?.collapseToEnd()
    body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  })
  await expect(blocksOf(desk)).toHaveText(['في القرية مكتبة صغيرة.', 'وفي المدينة مكتبة كبيرة.', ''])
})

test('bold, link, list and quotation come by their keys on an Arabic layout too', async ({ newsroom }) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page, t } = desk
  await openDraft(desk, {
    paragraphs: ['في القرية مكتبة صغيرة.', 'كتاب للصغار.', 'القراءة نافذة.'],
  })
  const body = bodyOf(desk)

  await selectWord(desk, 'مكتبة')
  await pressOnLayout(page, { key: 'لا', code: 'KeyB' })
  await expect(body.locator('strong')).toHaveText('مكتبة')

  await selectWord(desk, 'القرية')
  await pressOnLayout(page, { key: 'ن', code: 'KeyK' })
  await page.getByRole('dialog').getByRole('textbox').fill('https://libraries.example/van')
  await page.keyboard.press('Enter')
  await expect(body.getByRole('link', { name: 'القرية' })).toHaveAttribute(
    'href',
    'https://libraries.example/van',
  )

  await caretAtEndOf(desk, 'كتاب للصغار')
  await pressOnLayout(page, { key: '٤', code: 'Digit4', alt: true })
  await expect(body.getByRole('listitem')).toHaveText('كتاب للصغار.')

  await caretAtEndOf(desk, 'القراءة نافذة')
  await pressOnLayout(page, { key: '٣', code: 'Digit3', alt: true })
  await expect(body.locator('blockquote')).toHaveText('القراءة نافذة.')
  await saves(desk, () => pressOnLayout(page, { key: 'س', code: 'KeyS' }))
  await page.reload()
  await expect(body.locator('strong')).toHaveText('مكتبة')
  await expect(body.locator('blockquote')).toHaveText('القراءة نافذة.')
  await expect(page.getByRole('toolbar', { name: t('editor:tools.label') })).toBeVisible()
})

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-family:"Simplified Arabic"}</style></head>
<body lang=AR-SA><!--StartFragment-->
<h2 style='mso-style-link:"Heading 2"'><span lang=AR-SA style='font-size:18pt;color:red'>عنوان من المعالج</span></h2>
<p class=MsoNormal dir=RTL style='text-align:right;mso-margin-top-alt:auto'><span lang=AR-SA style='font-family:"Simplified Arabic";mso-bidi-font-size:14pt'>فقرة فيها <b>كلمة غليظة</b> و<a href="https://libraries.example">رابط سليم</a> و<a href="javascript:window.__xss=1">رابط خبيث</a>.<o:p></o:p></span></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><span lang=AR-SA>بند أول</span></p>
<table><tr><td onclick="window.__xss=1">خلية</td></tr></table><img src=x onerror="window.__xss=1"><script>window.__xss=1</script>
<!--EndFragment--></body></html>`

test('what comes from a word processor comes in clean', async ({ newsroom }) => {
  const desk = await newsroom.at('writer', 'en')
  const { page } = desk
  const { id, paragraphs } = await openDraft(desk)
  await caretAtEndOf(desk, paragraphs[2] ?? '')
  await page.keyboard.press('Enter')
  await saves(desk, () => paste(page, { 'text/html': fromWord, 'text/plain': 'نص' }))

  const body = bodyOf(desk)
  await expect(body.getByRole('heading', { level: 2 })).toHaveText('عنوان من المعالج')
  await expect(body.locator('strong')).toHaveText('كلمة غليظة')
  await expect(body.getByRole('link')).toHaveText(['رابط سليم'])
  await expect(body).toContainText('رابط خبيث')
  await expect(body.getByRole('listitem')).toHaveText(['بند أول'])
  await expect(body.locator('table, img, script, font, o\\:p')).toHaveCount(0)
  const { body: stored } = await documentOf<{ body: unknown }>(desk, 'articles', id)
  const text = JSON.stringify(stored)
  expect(text).toContain('خلية')
  expect(text).not.toMatch(/mso|font-family|javascript|Simplified|color/i)
  expect(await page.evaluate(() => '__xss' in window)).toBe(false)
})

test('a paragraph that was turned left to right stays so after saving, and its neighbours do not turn', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page, t } = desk
  await openDraft(desk, {
    paragraphs: ['فقرة عربية.', 'library.example: 2022', 'فقرة أخرى.'],
  })
  const directions = () =>
    blocksOf(desk).evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction))
  expect(await directions()).toEqual(['rtl', 'rtl', 'rtl'])
  await caretAtEndOf(desk, 'library.example')
  await saves(desk, () => page.getByRole('button', { name: t('editor:tools.direction') }).click())
  expect(await directions()).toEqual(['rtl', 'ltr', 'rtl'])
  await page.reload()
  await expect(blocksOf(desk)).toHaveCount(3)
  expect(await directions()).toEqual(['rtl', 'ltr', 'rtl'])
})

test('a long list of suggestions lengthens the rail and not the page, which stands still', async ({
  newsroom,
}) => {
  const desk = await newsroom.at('writer', 'ar')
  const { page, t } = desk
  await openDraft(desk, { paragraphs: Array.from({ length: 12 }, (_, at) => `فقرة رقم ${at} من النص .`) })
  await expect(page.getByRole('button', { name: t('editor:check.accept'), exact: true })).toHaveCount(12)
  const height = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  expect(await height()).toBe(0)
})
