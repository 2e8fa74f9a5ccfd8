/** What nearly every Arabic story is spelt with, the letters that the press borrows (گ چ پ ڤ) among it. */
const commonArabic = `${between(0x621, 0x63a)}${between(0x641, 0x652)}٪٫٬گچپڤ،؛؟ـ\u200c\u200d\u200e\u200f`
/** Other digits, and letters of other languages: a page that has one of them is set in a face that has all. */
const rareArabic = `${between(0x660, 0x669)}${between(0x6f0, 0x6f9)}٭\u0670\u0671ژکھہۀیےۍ۔`
export const arabic = commonArabic + rareArabic

export const ascii = between(0x20, 0x7e)
export const punctuation = '\u00a0«»“”‘’‚„–—…•·×÷°©®§¶±²³½¼¾€£¥†‡′″−≠←↑→↓'

export const accented = `${between(0xc0, 0xff)}${between(0x100, 0x17f)}ḌḍḤḥṢṣṬṭẒẓʿʾ`

/**
 * A file that a page waits for has what nearly every page of its language has: digits and points in Arabic, letters
 * without marks in English. The rest of the family, named with an x, comes when a text has it.
 */
const points = '\u00a0«»“”‘’–—…·×−'
const digitsAndPoints = ` !"%'()*,-./${between(0x30, 0x3b)}?\u00a0«»“”‘’–—…`
const english = ascii + points
const signsAndAccents = without(punctuation, points) + accented

export const joining = [
  'ccmp',
  'locl',
  'isol',
  'init',
  'medi',
  'fina',
  'rlig',
  'liga',
  'calt',
  'curs',
  'kern',
  'mark',
  'mkmk',
]
/** Arabic with Latin digits, cut from a font that has both scripts. */
const joiningWithDigits = joining.filter((feature) => feature !== 'locl')
/** Without `locl`: one design of figures in every context, where a browser would mix two inside one date. */
export const latin = ['ccmp', 'liga', 'kern', 'mark', 'mkmk']

const plexArabic = '@expo-google-fonts/ibm-plex-sans-arabic'
const plex = '@fontsource/ibm-plex-sans/files/ibm-plex-sans'
const naskh = '@expo-google-fonts/noto-naskh-arabic'
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4'

export interface Face {
  /** File name without its ending, in `public/fonts/reader`. */
  name: string
  /** Packages' files from which the face is cut; one face has one file. */
  from: string
  text: string
  features: string[]
  axes?: Record<string, number>
}

type Cut = Omit<Face, 'name' | 'text'>

/** A family's file, and beside it the one for what it leaves out. */
const inTwo = (name: string, [text, rest]: [string, string], cut: Cut): Face[] => [
  { name, text, ...cut },
  { name: `${name}-x`, text: rest, ...cut },
]

/** The interface of wide screens says “English”, “Atom” and “RSS”, and has dots and signs between. */
const inInterface = `${ascii.replaceAll(/[a-z]/gi, '')}${points}EnglishAtomRSS`
/** Arabic letters with what stands between them in one file: a phone on a slow line feels every request. */
const inArabic = (name: string, letters: string, cut: Cut, signs = digitsAndPoints): Face[] => [
  { name, text: letters + signs, ...cut },
  { name: `${name}-x`, text: without(ascii + punctuation, signs), ...cut, features: latin },
]
const inEnglish: [string, string] = [english, signsAndAccents]

const naskhAt = (weight: '400Regular' | '700Bold'): Cut => ({
  from: `${naskh}/${weight}/NotoNaskhArabic_${weight}.ttf`,
  features: joiningWithDigits,
})
const plexArabicAt = (weight: '400Regular' | '700Bold'): Cut => ({
  from: `${plexArabic}/${weight}/IBMPlexSansArabic_${weight}.ttf`,
  features: joiningWithDigits,
})
const plexAt = (weight: number): Cut => ({ from: `${plex}-latin-${weight}-normal.woff2`, features: latin })
const serifAt = (wght: number, opsz: number, style: 'normal' | 'italic' = 'normal'): Cut => ({
  from: `${serif}-latin-opsz-${style}.woff2`,
  features: latin,
  axes: { wght, opsz },
})

/** Every font file of the readers' site. */
export const faces: Face[] = [
  ...inArabic('naskh-400', commonArabic, naskhAt('400Regular')),
  { name: 'naskh-400-all', text: arabic + digitsAndPoints, ...naskhAt('400Regular') },
  ...inArabic('naskh-700', arabic, naskhAt('700Bold')),
  ...inArabic('plex-ar-700', commonArabic, plexArabicAt('700Bold')),
  { name: 'plex-ar-700-all', text: arabic + digitsAndPoints, ...plexArabicAt('700Bold') },
  ...inArabic('plex-ar-400', arabic, plexArabicAt('400Regular'), inInterface),
  { name: 'plex-ar-word', text: 'العربية', ...plexArabicAt('400Regular') },
  ...inTwo('plex-la-400', inEnglish, plexAt(400)),
  ...inTwo('plex-la-700', inEnglish, plexAt(700)),
  ...inTwo('serif-400', inEnglish, serifAt(400, 18)),
  ...inTwo('serif-600', inEnglish, serifAt(600, 18)),
  ...inTwo('serif-italic-400', inEnglish, serifAt(400, 18, 'italic')),
  ...inTwo('serif-head-600', inEnglish, serifAt(600, 48)),
]

function without(text: string, left: string): string {
  return [...text].filter((char) => !left.includes(char)).join('')
}

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
