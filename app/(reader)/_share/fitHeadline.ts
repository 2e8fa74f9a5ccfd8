import type { Language } from '@/domain/workflow/languages'
import { type TextBlock, type TextStyle, textBlock } from './textBlock'

interface Room {
  language: Language
  /** Pixels. */
  width: number
  height: number
  colour: string
}

/** Sizes in pixels from the largest to the smallest that a phone's preview still shows, and their leading. */
const settings = {
  ar: { largest: 92, smallest: 40, leading: 1.4 },
  en: { largest: 96, smallest: 44, leading: 1.1 },
} as const
const step = 4

/** Letters: more than stand on any image at the smallest size. */
const most = 600

/** A headline as large as it fits, in lines of nearly one length; one that never fits is cut between words. */
export async function fitHeadline(whole: string, room: Room): Promise<TextBlock> {
  const headline = Array.from(whole).slice(0, most).join('')
  const { largest, smallest } = settings[room.language]
  for (let size = largest; size >= smallest; size -= step) {
    const set = setting(headline, room, size)
    const block = await set(room.width)
    if (fits(block, room)) return balanced(set, block, room)
  }
  return cut(headline, room)
}

type Set = (width: number) => Promise<TextBlock>

function setting(text: string, { language, colour }: Room, size: number): Set {
  const style: TextStyle = {
    language,
    colour,
    face: 'headline',
    size,
    leading: leadingOf(language, size),
  }
  return (width) => textBlock(text, style, width)
}

const leadingOf = (language: Language, size: number): number => Math.round(size * settings[language].leading)

const fits = (block: TextBlock, { width, height }: Room): boolean =>
  block.height <= height && block.width <= width

/** The narrowest setting that has no more lines, so that no word stands alone on the last one. */
async function balanced(set: Set, widest: TextBlock, room: Room): Promise<TextBlock> {
  let best = widest
  let tooNarrow = Math.floor(room.width / 3)
  while (best.width - tooNarrow > closeEnough) {
    const middle = Math.floor((tooNarrow + best.width) / 2)
    const block = await set(middle)
    if (block.width <= middle && block.height < widest.height + lineAtLeast) best = block
    else tooNarrow = middle
  }
  return best
}

const closeEnough = 8
/** Pixels: less than any line adds, more than the letters of a last line differ in height. */
const lineAtLeast = 36

/** As many words as fit at the smallest size, and an ellipsis; of a word that does not fit, as many letters. */
async function cut(headline: string, room: Room): Promise<TextBlock> {
  const byWord = await longest(headline.trim().split(/(?<=\s)/), room)
  return byWord ?? (await longest(Array.from(headline), room)) ?? shortened('', room)
}

/** The beginning that fits, of so many of these parts; null where not even one does. */
async function longest(parts: readonly string[], room: Room): Promise<TextBlock | null> {
  let best: TextBlock | null = null
  let fitting = 0
  let tooMany = parts.length
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2)
    const block = await shortened(parts.slice(0, middle).join(''), room)
    if (fits(block, room)) [best, fitting] = [block, middle]
    else tooMany = middle
  }
  return best
}

function shortened(beginning: string, room: Room): Promise<TextBlock> {
  const text = beginning.replace(/[\p{P}\s]+$/u, '')
  return setting(`${text}…`, room, settings[room.language].smallest)(room.width)
}
