import { plainText } from './inline'
import type { DemoBlock, DemoImageTexts, DemoStory } from './types'

interface Pair {
  ar: string
  en: string | null
  /** Index in `story.blocks`; −1 for the head of the story. */
  block: number
}

const imageTexts = (image: DemoImageTexts, block: number): Pair[] => [
  { ar: image.captionAr, en: image.captionEn, block },
  { ar: image.altAr, en: image.altEn, block },
]

const blockTexts = (block: DemoBlock, place: number): Pair[] => {
  if (block.kind === 'image') return imageTexts(block, place)
  if ('items' in block) return block.items.map((item) => ({ ...item, block: place }))
  const text = { ar: block.ar, en: block.en, block: place }
  return block.kind === 'quote' ? [text, { ar: block.byAr, en: block.byEn, block: place }] : [text]
}

/** Every text of a story in reading order with its English, markup included; slugs left out. */
export const pairsOf = (story: DemoStory): Pair[] => [
  ...[story.title, story.standfirst, story.dateline].map((head) => ({ ...head, block: -1 })),
  ...(story.lead ? imageTexts(story.lead, -1) : []),
  ...story.blocks.flatMap(blockTexts),
]

const correctionTexts = ({ correction }: DemoStory): string[] =>
  correction ? [correction.ar, correction.noteAr] : []

/** The Arabic that readers of a story see, markup taken out. */
export const arabicTexts = (story: DemoStory): string[] => [
  ...pairsOf(story).map(({ ar }) => plainText(ar)),
  ...correctionTexts(story),
]

/** The English that readers of a story see, markup taken out. */
export const englishTexts = (story: DemoStory): string[] => [
  ...pairsOf(story).flatMap(({ en }) => (en === null ? [] : [plainText(en)])),
  ...(story.correction ? [story.correction.noteEn] : []),
]

/** Figures without thousands separators, times such as 6:40 in one piece. */
const numbersIn = (text: string): string[] =>
  (plainText(text).match(/\d[\d,.:]*/g) ?? []).map((found) => found.replaceAll(',', '').replace(/[.:]+$/, ''))

const words: Record<string, string> = { '40': 'forty', '31': 'thirty-one', '45': 'forty-five' }

/** The figures of the Arabic that the English has neither as figures nor in words. */
export const missingNumbers = (ar: string, en: string): string[] => {
  const english = numbersIn(en)
  return numbersIn(ar).filter((number) => {
    const spelled = words[number]
    return !english.includes(number) && !(spelled && en.toLowerCase().includes(spelled))
  })
}
