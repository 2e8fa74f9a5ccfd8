import { harakat } from './characters'
import { toDigits } from './digits'
import { segmentKey } from './segmentKey'

/** The fold exists twice: change it together with the SQL function, and raise the version. */
export const foldVersion = 1

const letters: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ک: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ﷲ: 'الله',
  ς: 'σ',
  '٫': '.',
  '٬': ',',
  '٪': '%',
}
const folded = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
const latinMarks = /[\u0300-\u036F]/g
const thousands = /(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g
const decimalComma = /(?<=[0-9]),(?=[0-9]{1,2}(?![0-9]))/g
const otherDots = /(?<![0-9])\.|\.(?![0-9])/g
const punctuation = /[^\p{Alphabetic}\p{Nd}%.]+/gu

/**
 * The form for search and fuzzy match: one spelling of hamzas, alefs, yehs and Persian letters, no harakat, Western
 * digits, lower case, no Latin accents, punctuation as spaces. Decimal points and `%` stay. Idempotent.
 */
export function fold(text: string): string {
  return toDigits(segmentKey(text), 'latn')
    .toLowerCase()
    .normalize('NFD')
    .replace(latinMarks, '')
    .replace(harakat, '')
    .normalize('NFC')
    .replace(folded, (char) => letters[char] ?? char)
    .replace(thousands, '')
    .replace(decimalComma, '.')
    .replace(otherDots, ' ')
    .replace(punctuation, ' ')
    .trim()
}
