import { harakat, joiners, tatweel } from './characters'

const maxLength = 80
const combiningMarks = /[\u0300-\u036F]/g
const withoutDecomposition: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

function arabicWords(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(joiners, '')
    .replace(tatweel, '')
    .replace(harakat, '')
    .normalize('NFC')
  return plain.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []
}

function englishWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(/[ßæœøłđðþı]/g, (char) => withoutDecomposition[char] ?? '')
    .replace(/['’‘]/g, '')
  return plain.match(/[a-z0-9]+/g) ?? []
}

function joinUpTo(words: string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > maxLength)
      return slug === ''
        ? Array.from(word)
            .slice(0, maxLength / 2)
            .join('')
        : slug
    slug = longer
  }
  return slug
}

/**
 * The readable part of a story's address, at most 80 UTF-16 units, cut between words; empty when nothing is left.
 * Arabic keeps letters and digits (NFC, no harakat); English is ASCII in lower case.
 * @example slugOf('أعيدَ فتحُ الجسر', 'ar') // 'أعيد-فتح-الجسر'
 */
export const slugOf = (text: string, lang: 'ar' | 'en'): string =>
  joinUpTo(lang === 'ar' ? arabicWords(text) : englishWords(text))
