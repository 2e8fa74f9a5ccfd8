import { bidiControls } from './characters'

const strong = /\p{L}|[\u061C\u200E\u200F]|[\u2066-\u2069]/gu
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}ـ\u061C\u200F]/u

/** The direction of the first strong character outside isolates; digits and punctuation have none. */
export function directionOf(text: string): 'rtl' | 'ltr' | 'neutral' {
  let depth = 0
  for (const [char] of text.matchAll(strong)) {
    if (char === '\u2069') depth = Math.max(0, depth - 1)
    else if (/[\u2066-\u2068]/.test(char)) depth += 1
    else if (depth === 0) return rightToLeft.test(char) ? 'rtl' : 'ltr'
  }
  return 'neutral'
}

/** Keeps a value of unknown direction from disturbing the plain text around it: FSI … PDI. For HTML use `<bdi>`. */
export const isolate = (text: string): string => `\u2068${stripIsolates(text)}\u2069`

const stripIsolates = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')

/** The text without ALM, LRM, RLM, embeddings, overrides and isolates. */
export const stripBidiControls = (text: string): string => text.replace(bidiControls, '')
