import { expect, type Locator, type Page } from 'playwright/test'
import type { Desk } from './desk'
import { selectWords } from './selecting'
import { draftStory, type Plan, type Story } from './stories'

/** Opens an article in the editor and waits until it takes keys. */
export async function openArticle({ page }: Desk, id: number): Promise<void> {
  await page.goto(`/desk/articles/${id}`)
  await editorReady(page)
}

/** A draft of this writer's, open on her screen. */
export async function openDraft(writer: Desk, plan?: Plan): Promise<Story> {
  const story = await draftStory(writer, plan)
  await openArticle(writer, story.id)
  return story
}

export async function editorReady(page: Page): Promise<void> {
  await expect(page.locator('.ed[data-ready=true]')).toBeVisible()
  await expect(page.locator('.story-body[data-ready=true]')).toBeVisible()
}

export const bodyOf = ({ page, t }: Desk): Locator =>
  page.getByRole('textbox', { name: t('editor:body.label') })

export const titleOf = ({ page, t }: Desk): Locator =>
  page.getByRole('textbox', { name: t('editor:head.title'), exact: true })

/** The blocks of the body as they stand on the sheet. */
export const blocksOf = (desk: Desk): Locator => bodyOf(desk).locator('[data-bid]')

/** Block ids in the order of the text. */
export const bidsOf = (desk: Desk): Promise<string[]> =>
  blocksOf(desk).evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-bid') ?? ''))

/** What the status line says of saving. */
export const saveWords = ({ page }: Desk): Locator => page.locator('footer.status [data-save]')

/** Does something that changes the text, and waits until the server has it and the screen says so. */
export async function saves(desk: Desk, change: () => Promise<unknown>): Promise<void> {
  await stores(desk, 'content', change)
  await expect(saveWords(desk)).toContainText(desk.t('editor:save.saved'))
}

/** Changes a detail, and waits until the server has it: the screen shows it at once, other people's requests do not. */
export const storesDetails = (desk: Desk, change: () => Promise<unknown>): Promise<void> =>
  stores(desk, 'details', change)

async function stores({ page }: Desk, part: string, change: () => Promise<unknown>): Promise<void> {
  const stored = page.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.url().endsWith(`/${part}`) && answer.ok(),
  )
  await change()
  await stored
}

/** Puts the caret at the end of a paragraph that holds this text; the editor has been told when it returns. */
export async function caretAtEndOf(desk: Desk, text: string): Promise<void> {
  await blocksOf(desk).filter({ hasText: text }).click()
  await desk.page.keyboard.press('End')
  await bodyOf(desk).evaluate(async (body, wanted) => {
    const block = [...body.querySelectorAll('[data-bid]')].find((each) => each.textContent?.includes(wanted))
    if (!block) throw new Error(`no ${wanted} in the body`)
    const told = new Promise((resolve) =>
      document.addEventListener('selectionchange', resolve, { once: true }),
    )
    getSelection()?.selectAllChildren(block)
    getSelection()?.collapseToEnd()
    await told
  }, text)
}

/** Selects a word of the body as a double click would. */
export async function selectWord(desk: Desk, word: string): Promise<void> {
  await bodyOf(desk).focus()
  await selectWords(bodyOf(desk), word)
}

/** Pastes into whatever has the focus, as a clipboard with these forms does. */
export async function paste(page: Page, forms: Record<string, string>): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, forms)
}

interface LayoutKey {
  /** What the layout writes with the key. */
  key: string
  /** Where the key lies. */
  code: string
  alt?: boolean
}

/** Presses Ctrl with a key as a keyboard of another layout sends it. */
export async function pressOnLayout(page: Page, { key, code, alt = false }: LayoutKey): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const event = {
    key,
    code,
    modifiers: alt ? 3 : 2,
    windowsVirtualKeyCode: code.charCodeAt(code.length - 1),
  }
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  await client.detach()
}

/** A picture small enough to be made by a test: one pixel of red, as PNG. */
export const smallPicture = {
  name: 'library-van.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
}

/** Takes the next step of the stage, by its button. */
export async function takeStep({ page }: Desk, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
}

/** Takes one of the other steps, by the menu beside the next one. */
export async function takeOtherStep({ page, t }: Desk, name: string): Promise<void> {
  await page.getByRole('button', { name: t('editor:stages.more') }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

type Asking = 'retract' | 'publishAlone' | 'schedule' | 'reinstate' | 'discard' | 'trash'

/** Goes on from the question that a step asks. */
export async function goOn({ page, t }: Desk, step: Asking): Promise<void> {
  const dialog = page.locator('.dlg')
  await dialog.getByRole('button', { name: t(`workflow:articleAction.${step}`), exact: true }).click()
}

/** Waits until the screen says that a step was taken. */
export async function stepTold({ page, t }: Desk, step: Asking | 'restore' | 'unschedule'): Promise<void> {
  await expect(page.getByText(t(`editor:stages.done.${step}`), { exact: true })).toBeVisible()
}
