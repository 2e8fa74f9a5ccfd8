import { fontFiles } from './fontFiles'
import { minified } from './minified'

const arabic = 'U+609-6FF,U+200C-200F'
const latin = 'U+20-FF,U+131,U+152-153,U+2010-2026,U+2030-203A,U+20AC,U+2190-2193,U+2212,U+2260'
const punctuation = 'U+20-24,U+26-2F,U+3A-40,U+5B-60,U+7B-BF,U+2010-2026'
const lettersAndDigits = 'U+25,U+30-39,U+41-5A,U+61-7A,U+C0-FF'

interface FontFace {
  family: string
  file: keyof typeof fontFiles
  weight?: number
  range?: string
  extra?: string
}

/**
 * Naskh's Western digits tower over its Arabic: one Latin file makes two faces, letters and digits at 90%, the space
 * and the punctuation at full size.
 */
const faces: FontFace[] = [
  { family: 'TNaskh', file: 'naskh-ar-400', range: arabic },
  { family: 'TNaskh', file: 'naskh-la-400', range: punctuation },
  { family: 'TNaskh', file: 'naskh-la-400', range: lettersAndDigits, extra: 'size-adjust:90%' },
  { family: 'TNaskh', file: 'naskh-ar-700', weight: 700, range: arabic },
  { family: 'TNaskh', file: 'naskh-la-700', weight: 700, range: punctuation },
  { family: 'TNaskh', file: 'naskh-la-700', weight: 700, range: lettersAndDigits, extra: 'size-adjust:90%' },
  { family: 'TSans', file: 'plex-ar-400', range: arabic },
  { family: 'TSans', file: 'plex-arla-400', range: latin },
  { family: 'TSans', file: 'plex-ar-700', weight: 700, range: arabic },
  { family: 'TSans', file: 'plex-arla-700', weight: 700, range: latin },
  { family: 'TSansE', file: 'plex-la-400', range: latin },
  { family: 'TSansE', file: 'plex-ar-word', range: 'U+609-6FF' },
  { family: 'TSansE', file: 'plex-la-700', weight: 700, range: latin },
  { family: 'TSerif', file: 'serif-400' },
  { family: 'TSerif', file: 'serif-italic-400', extra: 'font-style:italic' },
  { family: 'TSerif', file: 'serif-600', weight: 600 },
  { family: 'THead', file: 'serif-head-600', weight: 600 },
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

export const fonts = faces.map(ruleOf).join('') + fallbacks

/**
 * What the first screen of a page in a language is set in. An optional font that is not there when the page is laid
 * out is not used on it, so all of them are asked for before.
 */
const firstScreen = {
  ar: ['plex-ar-700', 'naskh-ar-400', 'naskh-la-400', 'plex-ar-400', 'plex-arla-400', 'plex-arla-700'],
  en: ['serif-head-600', 'serif-400', 'plex-la-400', 'plex-la-700', 'plex-ar-word'],
} as const

export const preloaded = {
  ar: firstScreen.ar.map((name) => fontFiles[name]),
  en: firstScreen.en.map((name) => fontFiles[name]),
  both: [...firstScreen.ar, ...firstScreen.en].map((name) => fontFiles[name]),
} as const
