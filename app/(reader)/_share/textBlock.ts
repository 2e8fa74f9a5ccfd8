import path from 'node:path'
import sharp from 'sharp'
import type { Language } from '@/domain/workflow/languages'
import { directionOf } from '@/locales'
import { escaped } from '../_feeds/xml'

/** Cut by `scripts/fonts/share.ts`. */
const fonts = path.resolve('app/(reader)/_share/fonts/share.ttc')

/** A headline of the page, or its interface in two weights. */
export type Face = 'headline' | 'bold' | 'regular'

/** The family of each face as Pango names it, with the one that has the letters of the other script. */
const families: Record<Language, Record<Face, string>> = {
  ar: {
    headline: 'IBM Plex Sans Arabic Bold',
    bold: 'IBM Plex Sans Arabic Bold',
    regular: 'IBM Plex Sans Arabic',
  },
  en: {
    headline: 'Source Serif 4,IBM Plex Sans Arabic Semi-Bold',
    bold: 'IBM Plex Sans Arabic Bold',
    regular: 'IBM Plex Sans Arabic',
  },
}

/** Sets the direction of a line that begins with the other script: RLM, LRM. */
const marks = { rtl: '\u200F', ltr: '\u200E' }

export interface TextStyle {
  language: Language
  face: Face
  /** Pixels. */
  size: number
  /** Pixels from one line to the next. */
  leading: number
  /** `#RRGGBB`. */
  colour: string
}

export interface TextBlock {
  /** PNG, transparent around the letters, cut to what is black. */
  picture: Buffer
  width: number
  height: number
}

/** Sets a text in lines of at most `width` pixels, flush with the beginning of its language's lines. */
export async function textBlock(text: string, style: TextStyle, width: number): Promise<TextBlock> {
  const { language, face, size, leading, colour } = style
  const { data, info } = await sharp({
    text: {
      text: `<span lang="${language}" foreground="${colour}" line_height="${leading * pangoUnits}">${marked(text, language)}</span>`,
      font: `${families[language][face]} ${size}`,
      fontfile: fonts,
      width,
      align: 'left',
      wrap: 'word-char',
      dpi: pixelsArePoints,
      rgba: true,
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true })
  return { picture: data, width: info.width, height: info.height }
}

const pangoUnits = 1024
const pixelsArePoints = 72

function marked(text: string, language: Language): string {
  return marks[directionOf[language]] + escaped(text.replace(/\s+/g, ' ').trim())
}
