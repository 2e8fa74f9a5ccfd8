const letters = between(0x621, 0x63a) + between(0x641, 0x652) + between(0x66a, 0x66d) + between(0x660, 0x669)
const persianDigits = between(0x6f0, 0x6f9)
const borrowed = `\u0670\u0671پچژڤکگھہۀیےۍ۔${persianDigits}`
const marksAndJoiners = '،؛؟ـ\u200c\u200d\u200e\u200f'
const arabic = letters + borrowed + marksAndJoiners

const ascii = between(0x20, 0x7e)
const punctuation = '\u00a0«»“”‘’‚„–—…•·×÷°©®§¶±²³½¼¾€£¥†‡′″−≠←↑→↓'
const accented = `${between(0xc0, 0xff)}${between(0x100, 0x17f)}ḌḍḤḥṢṣṬṭẒẓʿʾ`

const joining = [
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
/** Without `locl`: one design of figures in every context, where a browser would mix two inside one date. */
const latin = ['ccmp', 'liga', 'kern', 'mark', 'mkmk']

const plexArabic = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic'
const plex = '@fontsource/ibm-plex-sans/files/ibm-plex-sans'
const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic'
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

/** Every font file of the readers' site. */
export const faces: Face[] = [
  {
    name: 'naskh-ar-400',
    from: `${naskh}-arabic-wght-normal.woff2`,
    text: arabic,
    features: joining,
    axes: { wght: 400 },
  },
  {
    name: 'naskh-ar-700',
    from: `${naskh}-arabic-wght-normal.woff2`,
    text: arabic,
    features: joining,
    axes: { wght: 700 },
  },
  {
    name: 'naskh-la-400',
    from: `${naskh}-latin-wght-normal.woff2`,
    text: ascii + punctuation,
    features: latin,
    axes: { wght: 400 },
  },
  {
    name: 'naskh-la-700',
    from: `${naskh}-latin-wght-normal.woff2`,
    text: ascii + punctuation,
    features: latin,
    axes: { wght: 700 },
  },
  { name: 'plex-ar-400', from: `${plexArabic}-arabic-400-normal.woff2`, text: arabic, features: joining },
  { name: 'plex-ar-700', from: `${plexArabic}-arabic-700-normal.woff2`, text: arabic, features: joining },
  {
    name: 'plex-arla-400',
    from: `${plexArabic}-latin-400-normal.woff2`,
    text: ascii + punctuation,
    features: latin,
  },
  {
    name: 'plex-arla-700',
    from: `${plexArabic}-latin-700-normal.woff2`,
    text: ascii + punctuation,
    features: latin,
  },
  { name: 'plex-ar-word', from: `${plexArabic}-arabic-400-normal.woff2`, text: 'العربية', features: joining },
  {
    name: 'plex-la-400',
    from: `${plex}-latin-400-normal.woff2`,
    text: ascii + punctuation + accented,
    features: latin,
  },
  {
    name: 'plex-la-700',
    from: `${plex}-latin-700-normal.woff2`,
    text: ascii + punctuation + accented,
    features: latin,
  },
  {
    name: 'serif-400',
    from: `${serif}-latin-opsz-normal.woff2`,
    text: ascii + punctuation + accented,
    features: latin,
    axes: { wght: 400, opsz: 18 },
  },
  {
    name: 'serif-600',
    from: `${serif}-latin-opsz-normal.woff2`,
    text: ascii + punctuation + accented,
    features: latin,
    axes: { wght: 600, opsz: 18 },
  },
  {
    name: 'serif-italic-400',
    from: `${serif}-latin-opsz-italic.woff2`,
    text: ascii + punctuation + accented,
    features: latin,
    axes: { wght: 400, opsz: 18 },
  },
  {
    name: 'serif-head-600',
    from: `${serif}-latin-opsz-normal.woff2`,
    text: ascii + punctuation + accented,
    features: latin,
    axes: { wght: 600, opsz: 48 },
  },
]

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
