import { type Suggestion, suggestEdits } from '@/domain/text/suggestions'
import type { ImportBlock } from './types'

const around = 12

/** The text of a block that suggestions are about: an image's caption, else all of it. */
export const checkedText = (block: ImportBlock): string =>
  block.kind === 'image' ? (block.caption ?? '') : block.text

/** What a suggestion is known by when it is turned down: its rule and what stands around it. */
export function signatureOf(text: string, { from, to, rule }: Suggestion): string {
  return `${rule} ${text.slice(Math.max(0, from - around), from)}|${text.slice(from, to + around)}`
}

/** The block with the suggestions that hold for its text as it is now, less those turned down. */
export function withSuggestions(block: ImportBlock): ImportBlock {
  const text = checkedText(block)
  const all = block.kind === 'omit' ? [] : suggestEdits(text)
  const suggestions = all.filter((each) => !block.dismissed.includes(signatureOf(text, each)))
  return { ...block, suggestions }
}
