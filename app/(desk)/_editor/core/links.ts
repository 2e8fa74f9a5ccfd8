import { $getSelection, $isRangeSelection, $isTextNode, type LexicalNode, type TextNode } from 'lexical'
import { safeUrl } from './safeUrl'
import { $createStoryLink, $isStoryLink, type StoryLinkNode } from './storyLinkNode'

/** The link in which the selection stands, or null. */
export function $linkInHand(): StoryLinkNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  return $linkOf(selection.focus.getNode()) ?? $linkOf(selection.anchor.getNode())
}

function $linkOf(node: LexicalNode): StoryLinkNode | null {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) if ($isStoryLink(at)) return at
  return null
}

/**
 * Links the selected text, or takes its links away (`null`). With only a caret in a link the whole link changes.
 * Answers false where the address is none that a story may link to, or where there is nothing to link.
 */
export function $setLink(url: string | null): boolean {
  const target = url === null ? null : safeUrl(url)
  const selection = $getSelection()
  if ((url !== null && target === null) || !$isRangeSelection(selection)) return false
  if (selection.isCollapsed()) return $changeLinkInHand(target)
  const texts = selection.extract().filter($isTextNode)
  for (const text of texts) $unlink(text)
  if (target !== null) $wrap(texts, target)
  return texts.length > 0
}

function $changeLinkInHand(url: string | null): boolean {
  const link = $linkInHand()
  if (!link) return false
  if (url !== null) link.setUrl(url)
  else $unwrap(link)
  return true
}

function $unwrap(link: StoryLinkNode): void {
  for (const child of link.getChildren()) link.insertBefore(child)
  link.remove()
}

/** Takes one text out of its link; what stands before and after it stays linked. */
function $unlink(text: TextNode): void {
  const link = text.getParent()
  if (!$isStoryLink(link)) return
  const after = text.getNextSiblings()
  link.insertAfter(text)
  if (after.length > 0) text.insertAfter($createStoryLink(link.getUrl()).append(...after))
  if (link.isEmpty()) link.remove()
}

function $wrap(texts: TextNode[], url: string): void {
  let link: StoryLinkNode | null = null
  for (const text of texts) {
    const continues = link?.is(text.getPreviousSibling())
    if (!continues || link === null) {
      link = $createStoryLink(url)
      text.insertBefore(link)
    }
    link.append(text)
  }
}
