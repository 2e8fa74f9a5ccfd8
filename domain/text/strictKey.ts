import { segmentKey } from './segmentKey'

export const strictKeyVersion = 1

const doubleQuotes = /[«»“”„‟″＂]/g
const singleQuotes = /[‘’‚‛′‹›`´]/g
const spaceBeforePunctuation = / +(?=[.,;:!?،؛؟۔…])/g
const dots = /[.…‥]{2,}|[…‥]/g

/**
 * Two texts with one strict key are the same text: as `segmentKey`, and one form of quotes and of dots, no space
 * before punctuation, none at the ends. Idempotent.
 */
export function strictKey(text: string): string {
  return segmentKey(text)
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(spaceBeforePunctuation, '')
    .replace(/۔/g, '.')
    .replace(dots, '…')
    .trim()
}
