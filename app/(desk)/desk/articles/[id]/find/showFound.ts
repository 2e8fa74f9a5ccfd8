import { $isTextNode, type LexicalEditor } from 'lexical'
import { $leavesOf } from '@/app/(desk)/_editor/core/replaceInBlock'
import { $bidOf } from '@/app/(desk)/_editor/core/state'
import { $textBlocks } from '@/app/(desk)/_editor/core/textBlocks'
import { rangeOf } from '@/app/(desk)/_editor/rangeOf'
import type { Found } from './finding'
import type { Spot } from './spots'

const all = 'tarjuman-found'
const one = 'tarjuman-found-here'

/** Paints the finds without touching the text. Returns what takes the paint away. */
export function highlightFound(found: readonly Found[], here: number): () => void {
  const stops = [highlightBlocks(found, here), markFields(found, here)]
  return () => {
    for (const stop of stops) stop()
  }
}

function highlightBlocks(found: readonly Found[], here: number): () => void {
  if (!('highlights' in CSS)) return () => undefined
  const every = new Highlight()
  const chosen = new Highlight()
  for (const [index, stretch] of found.entries()) {
    const block = stretch.spot.in === 'block' ? elementOf(stretch.spot) : null
    const range = block && rangeOf(block, stretch)
    if (range) (index === here ? chosen : every).add(range)
  }
  CSS.highlights.set(all, every)
  CSS.highlights.set(one, chosen)
  return () => {
    CSS.highlights.delete(all)
    CSS.highlights.delete(one)
  }
}

/** Nothing can be painted inside a field: the whole field is marked. */
function markFields(found: readonly Found[], here: number): () => void {
  const marked: HTMLElement[] = []
  for (const [index, { spot }] of found.entries()) {
    const element = spot.in === 'block' ? null : elementOf(spot)
    if (!element) continue
    if (index === here || !element.dataset.found) element.dataset.found = index === here ? 'here' : 'too'
    marked.push(element)
  }
  return () => {
    for (const element of marked) delete element.dataset.found
  }
}

function elementOf(spot: Spot): HTMLElement | null {
  const sheet = document.querySelector('#story')
  if (spot.in === 'field') return sheet?.querySelector<HTMLElement>(`[data-field="${spot.field}"]`) ?? null
  const selector =
    spot.in === 'image'
      ? `[data-image="${CSS.escape(spot.id)}"] [data-text="${spot.part}"]`
      : `[data-bid="${CSS.escape(spot.bid)}"]`
  return sheet?.querySelector<HTMLElement>(selector) ?? null
}

/** Brings a find into view. */
export function scrollToFound(found: Found | undefined): void {
  if (found) elementOf(found.spot)?.scrollIntoView({ block: 'center' })
}

/** Puts the caret on a find, as the selection. */
export function enterFound(editor: LexicalEditor | null, { spot, from, to }: Found): void {
  const element = elementOf(spot)
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus()
    element.setSelectionRange(from, to)
    return
  }
  if (spot.in === 'block') selectInBlock(editor, spot.bid, { from, to })
  editor?.focus()
}

function selectInBlock(
  editor: LexicalEditor | null,
  bid: string,
  { from, to }: { from: number; to: number },
) {
  editor?.update(() => {
    const block = $textBlocks().find((candidate) => $bidOf(candidate) === bid)
    const leaf = block && $leavesOf(block).find(({ node, to: end }) => $isTextNode(node) && end >= to)
    if (leaf && $isTextNode(leaf.node)) leaf.node.select(Math.max(0, from - leaf.from), to - leaf.from)
  })
}
