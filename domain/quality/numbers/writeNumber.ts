import type { Fix } from '../types'
import { nameOfScale, printNumber, type Quantity } from './quantity'

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinalWords =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const shortScales: Record<string, number> = { bn: 1e9, mn: 1e6, tn: 1e12, m: 1e6, k: 1e3, b: 1e9 }

const isWord = (text: string): boolean => /^[A-Za-z]/.test(text)

/** 1,250: English separates thousands; years are left alone by their readers. */
function withCommas(value: number): string {
  const [whole = '', decimals] = printNumber(value).split('.')
  const grouped = whole.replace(/(?<=[0-9])(?=(?:[0-9]{3}){1,6}$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

function suffixOf(value: number): string {
  const [ten, unit] = [value % 100, value % 10]
  if (ten >= 11 && ten <= 13) return 'th'
  return unit === 1 ? 'st' : unit === 2 ? 'nd' : unit === 3 ? 'rd' : 'th'
}

const likeIn = (text: string, word: string): string =>
  /^[A-Z]/.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word

function inWords(text: string, value: number, list: readonly string[]): string | null {
  const word = Number.isInteger(value) ? list[value] : undefined
  return word === undefined || !isWord(text) ? null : likeIn(text, word)
}

/** $3bn stays short where the right scale is short too. */
function scaled(text: string, { mantissa, scale }: Quantity): string {
  const letters = /[0-9]([a-z]{1,2})$/i.exec(text)?.[1]
  const short = Object.entries(shortScales).find(([, value]) => value === scale)?.[0]
  if (letters && short && shortScales[letters.toLowerCase()] !== undefined)
    return `${withCommas(mantissa)}${short}`
  return `${inWords(text, mantissa, words) ?? withCommas(mantissa)} ${nameOfScale(scale)}`
}

/** How the English would write a number of the Arabic, in the manner of what stands there now; null where that is open. */
export function writeNumber(text: string, wanted: Quantity): string | null {
  const { kind, value, scale } = wanted
  if (kind === 'decade') return /[0-9]s$/.test(text) ? wanted.label : null
  if (Number.isNaN(value) || !Number.isFinite(value) || kind === 'vague') return null
  if (kind === 'fraction') return null
  if (nameOfScale(scale) !== '') return scaled(text, wanted)
  if (kind === 'year') return /^[0-9]+$/.test(text) ? printNumber(value) : null
  if (/[0-9](?:st|nd|rd|th)$/.test(text)) return Number.isInteger(value) ? `${value}${suffixOf(value)}` : null
  if (kind === 'ordinal' && isWord(text)) return inWords(text, value, ordinalWords)
  return inWords(text, value, words) ?? withCommas(value)
}

/** Writes the right number in the place of a wrong one. */
export function numberFix(english: string, wrong: Quantity, wanted: Quantity): Fix | null {
  const { start, end } = wrong
  const text = writeNumber(english.slice(start, end), wanted)
  if (text === null || (wrong.percent === 'yes' && wanted.percent === 'no')) return null
  return { start, end, text: wanted.percent === 'yes' && wrong.percent === 'no' ? `${text} percent` : text }
}
