import sharp from 'sharp'
import { wordmark } from '@/app/_shared/wordmark'
import type { Language } from '@/domain/workflow/languages'
import { accent, ink, paper, size, soft } from './measures'
import { textBlock } from './textBlock'

/** The wordmark's own box. */
const box = { width: 510, height: 186 }

const png = { palette: true, effort: 10 } as const

interface Ground {
  width: number
  height: number
  /** Where the wordmark stands, and how large. */
  left: number
  top: number
  scale: number
}

function ground({ width, height, left, top, scale }: Ground): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
<g transform="translate(${left} ${top}) scale(${scale})"><path fill="${ink}" d="${wordmark.letters}"/><path fill="${accent}" d="${wordmark.dots}"/></g>
</svg>`)
}

interface Site {
  language: Language
  /** What the site is, in one line. */
  line: string
}

/** The picture beside links to pages that are no story's: the wordmark, and under it what it is. */
export async function drawSiteImage({ language, line }: Site): Promise<Buffer> {
  const scale = 1.1
  const left = (size.width - box.width * scale) / 2
  const style = { language, face: 'regular', size: 40, leading: 60, colour: soft } as const
  const text = await textBlock(line, style, size.width - 160)
  const base = ground({ ...size, left, top: 168, scale })
  const place = { top: 452, left: Math.round((size.width - text.width) / 2) }
  return sharp(base)
    .composite([{ input: text.picture, ...place }])
    .flatten({ background: paper })
    .png(png)
    .toBuffer()
}

/** The wordmark alone, 600 × 219, for who asks for a newsroom's logo. */
export function drawLogo(): Promise<Buffer> {
  const base = ground({ width: 600, height: 219, left: 45, top: 17, scale: 1 })
  return sharp(base).flatten({ background: paper }).png(png).toBuffer()
}
