import { expect, type Locator } from 'playwright/test'

/**
 * Selects words in a part of the page, as a hand with a mouse does, and comes back when the page has heard of it. The
 * words stand in one text node; an error where they do not.
 */
export async function selectWords(scope: Locator, words: string): Promise<void> {
  await scope.evaluate(async (part, wanted) => {
    const told = new Promise((resolve) =>
      document.addEventListener('selectionchange', resolve, { once: true }),
    )
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0) continue
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      await told
      return
    }
    throw new Error(`${wanted} is not there`)
  }, words)
  await expect
    .poll(() => scope.evaluate(() => document.getSelection()?.toString()), {
      message: `${words} is selected`,
    })
    .toBe(words)
}
