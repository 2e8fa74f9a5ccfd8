import { fontFiles } from './fontFiles'
import { minified } from './minified'

const arabic = 'U+609-6FF,U+200C-200F'
/** As `scripts/fonts/faces.ts` cuts the files: what nearly every page has, and the rest. */
const points =
  'U+20-22,U+27-2A,U+2C-2F,U+3A-3B,U+3F,U+A0,U+AB,U+BB,U+2013-2014,U+2018-2019,U+201C-201D,U+2026'
const rarePoints = 'U+23-24,U+26,U+2B,U+3C-3E,U+40,U+5B-60,U+7B-7E,U+B7,U+D7,U+2212'
const digits = 'U+25,U+30-39'
const letters = 'U+41-5A,U+61-7A'
/** Of “English”, “Atom” and “RSS”; and the other letters. */
const namesInArabic = 'U+41,U+45,U+52-53,U+67-69,U+6C-6F,U+73-74'
const otherLetters = 'U+42-44,U+46-51,U+54-5A,U+61-66,U+6A-6B,U+70-72,U+75-7A'
const signs =
  'U+A7,U+A9,U+AE,U+B0-B3,U+B6,U+BC-BE,U+F7,U+201A,U+201E,U+2020-2022,U+2032-2033,U+20AC,U+2190-2193,U+2260'
const accents = 'U+A3,U+A5,U+C0-D6,U+D8-F6,U+F8-17F,U+2BE-2BF,U+1E00-1EFF'

/**
 * What the interface is set in comes only to screens that are wider than a phone: on a slow line it would come too late for
 * the first page, and keep its picture waiting. Phones set small print in the system's own letters.
 */
const wide = 'width>=48em'

interface FontFace {
  family: string
  file: keyof typeof fontFiles
  weight?: number
  range?: string
  extra?: string
  isWide?: boolean
}

/**
 * Naskh's Western digits tower over its Arabic: one file makes two faces, digits at 90%, all else at full size. Latin
 * letters, from a file of their own, are as small.
 */
const naskhAt = (family: 'TNaskh' | 'TNaskhAll', weight: 400 | 700, file: ArabicFile): FontFace[] => [
  { family, weight, file, range: `${arabic},${points}` },
  { family, weight, file, range: digits, extra: 'size-adjust:90%' },
]

const naskhLatin = (weight: 400 | 700): FontFace[] => [
  { family: 'TNaskh', weight, file: `naskh-${weight}-x`, range: letters, extra: 'size-adjust:90%' },
  { family: 'TNaskh', weight, file: `naskh-${weight}-x`, range: `${rarePoints},${signs}` },
]

/** One file is the letters of headlines everywhere, and of the interface on wide screens. */
const plexBoldAs = (family: 'THeadAr' | 'TSans'): FontFace[] => {
  const face = { family, weight: 700, isWide: family === 'TSans' }
  return [
    { ...face, file: 'plex-ar-700', range: `${arabic},${points},${digits}` },
    { ...face, file: 'plex-ar-700-x', range: `${letters},${rarePoints},${signs}` },
  ]
}

/** Families before which all of their kind stand, for pages that have rare letters. */
const withRareLetters: FontFace[] = [
  ...naskhAt('TNaskhAll', 400, 'naskh-400-all'),
  ...naskhAt('TNaskhAll', 700, 'naskh-700'),
  { family: 'THeadArAll', file: 'plex-ar-700-all', weight: 700, range: `${arabic},${points},${digits}` },
  { family: 'TSansAll', file: 'plex-ar-400', range: arabic, isWide: true },
  { family: 'TSansAll', file: 'plex-ar-700-all', weight: 700, range: arabic, isWide: true },
]

type ArabicFile = 'naskh-400' | 'naskh-400-all' | 'naskh-700' | 'plex-ar-700' | 'plex-ar-700-all'

/** A family of the English pages: its letters, and what only some texts have. */
const englishOf = (
  face: Pick<FontFace, 'family' | 'weight' | 'extra' | 'isWide'>,
  file: EnglishFile,
): FontFace[] => [
  { ...face, file, range: `${points},${rarePoints},${digits},${letters}` },
  { ...face, file: `${file}-x`, range: `${signs},${accents}` },
]

type EnglishFile =
  | 'plex-la-400'
  | 'plex-la-700'
  | 'serif-400'
  | 'serif-600'
  | 'serif-italic-400'
  | 'serif-head-600'

const faces: FontFace[] = [
  ...naskhAt('TNaskh', 400, 'naskh-400'),
  ...naskhAt('TNaskh', 700, 'naskh-700'),
  ...naskhLatin(400),
  ...naskhLatin(700),
  ...withRareLetters,
  ...plexBoldAs('THeadAr'),
  ...plexBoldAs('TSans'),
  {
    family: 'TSans',
    file: 'plex-ar-400',
    range: `${arabic},${points},${rarePoints},${digits},${namesInArabic}`,
    isWide: true,
  },
  { family: 'TSans', file: 'plex-ar-400-x', range: `${otherLetters},${signs}`, isWide: true },
  ...englishOf({ family: 'TSansE', isWide: true }, 'plex-la-400'),
  ...englishOf({ family: 'TSansE', weight: 700, isWide: true }, 'plex-la-700'),
  { family: 'TSansE', file: 'plex-ar-word', range: 'U+609-6FF', isWide: true },
  ...englishOf({ family: 'TSerif' }, 'serif-400'),
  ...englishOf({ family: 'TSerif', extra: 'font-style:italic' }, 'serif-italic-400'),
  ...englishOf({ family: 'TSerif', weight: 600 }, 'serif-600'),
  ...englishOf({ family: 'THead', weight: 600 }, 'serif-head-600'),
]

function ruleOf({ family, file, weight = 400, range, extra }: FontFace): string {
  const parts = [
    `font-family:${family}`,
    `src:url(${fontFiles[file]})format("woff2")`,
    `font-weight:${weight}`,
    'font-display:optional',
    ...(range ? [`unicode-range:${range}`] : []),
    ...(extra ? [extra] : []),
  ]
  return `@font-face{${parts.join(';')}}`
}

/** System fonts brought to the measure of ours, so that a page without them breaks its lines in the same places. */
const fallbacks = minified(`
@font-face{font-family:FSerif;src:local("Times New Roman"),local("TimesNewRomanPSMT"),local("Liberation Serif");size-adjust:113.4%;ascent-override:91%;descent-override:30%;line-gap-override:0%}
@font-face{font-family:FHead;src:local("Times New Roman Bold"),local("TimesNewRomanPS-BoldMT"),local("Liberation Serif Bold");size-adjust:100.3%;ascent-override:103%;descent-override:33%;line-gap-override:0%}
@font-face{font-family:FSans;src:local("Arial"),local("ArialMT"),local("Liberation Sans");size-adjust:101.2%;ascent-override:107%;descent-override:41%;line-gap-override:0%}
@font-face{font-family:FSans;src:local("Arial Bold"),local("Arial-BoldMT"),local("Liberation Sans Bold");font-weight:700;size-adjust:98.6%;ascent-override:110%;descent-override:42%;line-gap-override:0%}
@font-face{font-family:FSansAr;src:local("Noto Sans Arabic"),local("Noto Sans Arabic Regular"),local("NotoSansArabic-Regular");size-adjust:93.5%;unicode-range:U+609-6FF}
@font-face{font-family:FSansAr;src:local("Noto Sans Arabic Bold"),local("NotoSansArabic-Bold");font-weight:700;size-adjust:91.9%;unicode-range:U+609-6FF}
`)

const rulesOf = (which: (face: FontFace) => boolean): string => faces.filter(which).map(ruleOf).join('')

export const fonts = [
  rulesOf(({ isWide }) => !isWide),
  `@media (${wide}){${rulesOf(({ isWide }) => isWide === true)}}`,
  fallbacks,
].join('')

export interface PreloadedFont {
  href: string
  /** A media query; undefined for every screen. */
  media: string | undefined
}

/** A letter or digit that the usual Arabic files leave out, as `scripts/fonts/faces.ts` cuts them. */
const rareLetter =
  /[\u0660-\u0669\u066d-\u0671\u0698\u06a9\u06be\u06c0\u06c1\u06cc\u06cd\u06d2\u06d4\u06f0-\u06f9]/

/** Whether a text needs the Arabic files that have every letter, and `fullClass` on its page. */
export const hasRareLetters = (text: string): boolean => rareLetter.test(text)

/**
 * A page with rare letters is set in fuller files as a whole: a letter that came from another file than its neighbours
 * would not join them in every browser.
 */
export const fullClass = 'full'

/**
 * What the first screen of a page in a language is set in. An optional font that is not there when the page is laid
 * out is not used on it, so all of them are asked for before.
 */
const firstScreen = {
  ar: ['plex-ar-700', 'naskh-400'],
  full: ['plex-ar-700-all', 'naskh-400-all'],
  en: ['serif-head-600', 'serif-400'],
} as const
const onWideScreens = {
  ar: ['plex-ar-400'],
  en: ['plex-la-400', 'plex-la-700', 'plex-ar-word'],
} as const

/** The fonts that a page of a language, or of both, asks for first. */
export function preloadedFor(languages: readonly ('ar' | 'en')[], isFull: boolean): PreloadedFont[] {
  return languages.flatMap((language) => [
    ...firstScreen[language === 'ar' && isFull ? 'full' : language].map((name) => ({
      href: fontFiles[name],
      media: undefined,
    })),
    ...onWideScreens[language].map((name) => ({ href: fontFiles[name], media: `(${wide})` })),
  ])
}
