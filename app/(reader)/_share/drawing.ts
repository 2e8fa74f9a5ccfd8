import sharp, { type OverlayOptions } from 'sharp'
import { typeset } from '@/app/_shared/story/typography'
import type { Language } from '@/domain/workflow/languages'
import { background } from './background'
import { fitHeadline } from './fitHeadline'
import { column, height, ink, inset, paper, size, soft } from './measures'
import { type Picture, pictureColumn } from './pictureColumn'
import { type TextBlock, textBlock } from './textBlock'

export interface Shared {
  language: Language
  title: string
  /** The topic's name; empty where the story has none. */
  topic: string
  /** What stands at the foot beside the two dots; empty where the story stands in one language. */
  pair: string
  /** What stands opposite the wordmark. */
  name: string
  picture: Picture | null
}

const topicTop = 176
const nameBottom = 122
const headlineTop = 238
const headlineBottom = 530
const footMiddle = 572

/** The picture that stands beside a shared link, 1200 × 630, as PNG. */
export async function drawShareImage(shared: Shared): Promise<Buffer> {
  const { language, picture } = shared
  const room = size.width - 2 * inset - (picture ? column : 0)
  const placed = [
    ...(await nameOf(shared, room)),
    ...(await topicOf(shared, room)),
    ...(await headlineOf(shared, room)),
    ...(await footOf(shared, room)),
  ]
  const layers = placed.map(({ block, top, from }) => ({
    input: block.picture,
    top: Math.round(top),
    left: Math.round(leftOf(language, { from, width: block.width })),
  }))
  const base = Buffer.from(background({ language, room, hasPair: shared.pair !== '', footMiddle }))
  const pictures = picture ? [await pictureLayer(language, picture)] : []
  return sharp(base)
    .composite([...pictures, ...layers])
    .flatten({ background: paper })
    .png({ palette: true, quality: 92, effort: 7, dither: 1 })
    .toBuffer()
}

async function pictureLayer(language: Language, picture: Picture): Promise<OverlayOptions> {
  const input = await pictureColumn(picture, { width: column, height })
  return { input, top: 0, left: language === 'ar' ? 0 : size.width - column }
}

interface Placed {
  block: TextBlock
  top: number
  /** Pixels from the edge at which lines begin. */
  from: number
}

/** Lines begin at the right in Arabic, at the left in English. */
function leftOf(language: Language, { from, width }: { from: number; width: number }): number {
  return language === 'ar' ? size.width - from - width : from
}

async function topicOf({ language, topic }: Shared, room: number): Promise<Placed[]> {
  if (topic === '') return []
  const block = await textBlock(topic, { language, face: 'bold', size: 30, leading: 44, colour: ink }, room)
  return [{ block, top: topicTop, from: inset }]
}

async function headlineOf({ language, title, topic }: Shared, room: number): Promise<Placed[]> {
  const top = topic === '' ? topicTop + 8 : headlineTop
  const block = await fitHeadline(typeset(title, language), {
    language,
    colour: ink,
    width: room,
    height: headlineBottom - top,
  })
  return [{ block, top, from: inset }]
}

async function nameOf({ language, name }: Shared, room: number): Promise<Placed[]> {
  const block = await textBlock(name, { ...small, language }, room)
  return [{ block, top: nameBottom - block.height, from: inset + room - block.width }]
}

async function footOf({ language, pair }: Shared, room: number): Promise<Placed[]> {
  if (pair === '') return []
  const block = await textBlock(pair, { ...small, language }, room)
  return [{ block, top: footMiddle - block.height / 2, from: inset + 52 }]
}

const small = { face: 'regular', size: 26, leading: 40, colour: soft } as const
