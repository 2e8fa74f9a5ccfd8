import { wordmark } from '@/app/_shared/wordmark'
import type { Language } from '@/domain/workflow/languages'
import { accent, ink, inset, paper, size } from './measures'

interface Ground {
  language: Language
  /** Pixels of the lines of text. */
  room: number
  /** Whether the two dots of a pair stand at the foot, and around which line. */
  hasPair: boolean
  footMiddle: number
}

/** Height of the wordmark in pixels; its own box is 510 × 186. */
const markHeight = 76
const scale = markHeight / 186
const markTop = 44
const ruleTop = 146

/** What stands on every share image but letters and pictures, as SVG: the wordmark, the rule, the dots of a pair. */
export function background({ language, room, hasPair, footMiddle }: Ground): string {
  const { width, height } = size
  const atStart = (length: number, from = inset) => (language === 'ar' ? width - from - length : from)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
<g transform="translate(${atStart(510 * scale)} ${markTop}) scale(${scale})"><path fill="${ink}" d="${wordmark.letters}"/><path fill="${accent}" d="${wordmark.dots}"/></g>
<rect x="${atStart(room)}" y="${ruleTop}" width="${room}" height="2" fill="${ink}"/>
${hasPair ? dots(atStart(36), footMiddle) : ''}
</svg>`
}

/** Two rhombi, 36 pixels wide together. */
function dots(left: number, middle: number): string {
  const rhombus = (x: number) => `M${x} ${middle}l9 -9 9 9 -9 9z`
  return `<path fill="${accent}" d="${rhombus(left)}${rhombus(left + 18)}"/>`
}
