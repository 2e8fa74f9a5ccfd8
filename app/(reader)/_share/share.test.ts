import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { nastyTexts } from '../_feeds/testing'
import { drawShareImage, type Shared } from './drawing'
import { fitHeadline } from './fitHeadline'
import { ink, inset, size } from './measures'
import { type TextStyle, textBlock } from './textBlock'

const arabic: Shared = {
  language: 'ar',
  title: 'الماء يعود إلى هور العذبة بعد عشرين عاماً من الجفاف',
  topic: 'المياه والبيئة',
  pair: 'هذه المادة بلغتين',
  name: 'صحافة عربية',
  picture: null,
}
const english: Shared = { ...arabic, language: 'en', title: 'Water returns to the marsh', topic: 'Water' }

/** Whether anything dark stands in a part of the image. */
async function hasInk(png: Buffer, part: { left: number; width: number; top?: number; height?: number }) {
  const stats = await sharp(
    await sharp(png)
      .extract({ top: 200, height: 400, ...part })
      .greyscale()
      .png()
      .toBuffer(),
  ).stats()
  return (stats.channels[0]?.min ?? 255) < 128
}

const style: TextStyle = { language: 'ar', face: 'headline', size: 64, leading: 90, colour: ink }
const widthOf = async (text: string, changes: Partial<TextStyle> = {}) =>
  (await textBlock(text, { ...style, ...changes }, 3000)).width

describe('letters', () => {
  test('are joined in Arabic', async () => {
    const joined = await widthOf('بيت')
    expect(await widthOf('ب\u200cي\u200cت')).toBeGreaterThan(joined * 1.3)
  })

  test('are those of our own fonts, whatever the machine has', async () => {
    const bold = await widthOf('مممممممم')
    expect(await widthOf('مممممممم', { face: 'regular' })).not.toBe(bold)
    expect(await widthOf('nnnnnnnn', { language: 'en' })).not.toBe(await widthOf('nnnnnnnn'))
  })

  test('have the weight that was asked for in both languages', async () => {
    for (const language of ['ar', 'en'] as const) {
      const label = { language, size: 26, leading: 40 }
      const regular = await widthOf('This story in two languages', { ...label, face: 'regular' })
      expect(regular).toBeLessThan(await widthOf('This story in two languages', { ...label, face: 'bold' }))
    }
  })

  test('of Latin names in Arabic come from the same family', async () => {
    const height = async (text: string) => (await textBlock(text, style, 3000)).height
    expect(await height('ğ')).toBeGreaterThan(await height('g'))
    expect(await height('g')).toBeLessThan(64)
  })

  test('run from the right although the first word is foreign', async () => {
    const block = await textBlock('Reuters: اتفاق\u200f طويل جداً بين بغداد وأربيل على الماء', style, 500)
    const lines = await sharp(block.picture).metadata()
    const first = await sharp(block.picture)
      .extract({ left: lines.width - 40, top: 0, width: 40, height: 60 })
      .stats()
    expect(first.channels[3]?.max).toBe(255)
  })
})

describe('headlines', () => {
  const room = { language: 'ar' as const, width: 672, height: 292, colour: ink }

  test('are as large as they fit', async () => {
    const short = await fitHeadline('القصب أولاً', room)
    expect(short.height).toBeGreaterThan(80)
    const long = await fitHeadline(arabic.title, room)
    expect(long.width).toBeLessThanOrEqual(room.width)
    expect(long.height).toBeLessThanOrEqual(room.height)
  })

  test('have lines of nearly one length', async () => {
    const wide = { ...room, width: 1072 }
    const { width } = await fitHeadline('الماء يعود إلى هور العذبة بعد عشرين عاماً من جفاف', wide)
    expect(width).toBeLessThan(1000)
  })

  test.each([
    ['of many words', 'وزارة الموارد المائية تعلن خطة جديدة '.repeat(40)],
    ['of one word', 'ا'.repeat(400)],
    ['in English', 'The ministry announces a plan to share the water '.repeat(40)],
  ])('that never fit are cut: %s', async (_, headline) => {
    const block = await fitHeadline(headline, room)
    expect(block.width).toBeLessThanOrEqual(room.width)
    expect(block.height).toBeLessThanOrEqual(room.height)
  })
})

describe('the image', () => {
  test('is what previews of links expect, small, and the same every time', async () => {
    const png = await drawShareImage(arabic)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(png.length).toBeLessThan(100_000)
    const again = await Promise.all([arabic, english, arabic, arabic, arabic].map(drawShareImage))
    expect(again.map((each) => each.equals(png))).toEqual([true, false, true, true, true])
    expect((await drawShareImage({ ...arabic, title: 'غيره' })).equals(png)).toBe(false)
  })

  test('begins at the right in Arabic and at the left in English', async () => {
    const short = { title: 'واحد', topic: '', pair: '' }
    const half = size.width / 2
    const sides = async (png: Buffer) => [
      await hasInk(png, { left: 0, width: half }),
      await hasInk(png, { left: half, width: half }),
    ]
    expect(await sides(await drawShareImage({ ...arabic, ...short }))).toEqual([false, true])
    expect(await sides(await drawShareImage({ ...english, ...short, title: 'One' }))).toEqual([true, false])
  })

  test('takes a picture of any shape', async () => {
    for (const [width, height] of [
      [1600, 900],
      [300, 2000],
      [10, 10],
    ] as const) {
      const file = await sharp({ create: { width, height, channels: 3, background: '#008000' } })
        .webp()
        .toBuffer()
      const png = await drawShareImage({ ...arabic, picture: { file, focalX: 100, focalY: 0 } })
      const corner = await sharp(png).extract({ left: 0, top: 0, width: 300, height: 600 }).png().toBuffer()
      const { dominant } = await sharp(corner).stats()
      expect(dominant.g).toBeGreaterThan(dominant.r + 40)
      expect(await hasInk(png, { left: 400, width: inset, top: 0, height: size.height })).toBe(false)
    }
  })

  test.each(nastyTexts)('is drawn whatever the text: %j', async (text) => {
    const png = await drawShareImage({ ...english, title: `x ${text}`, topic: text.trim() && `x ${text}` })
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200 })
  })
})
