import type { SegmentId, TranslationContent } from './document'
import { readSegmentId } from './ids'
import { own } from './own'

/** The English of a segment that is no body block; empty where there is none. */
export function fieldTarget(translation: TranslationContent, segment: SegmentId): string {
  const name = readSegmentId(segment)
  if (name?.of === 'field') return translation[name.field]
  if (name?.of === 'image') return own(translation.captions, name.image)?.[name.text] ?? ''
  return name?.of === 'attribution' ? (own(translation.attributions, name.bid) ?? '') : ''
}

/** The translation with another English for a segment that is no body block. */
export function withFieldTarget(
  translation: TranslationContent,
  segment: SegmentId,
  text: string,
): TranslationContent {
  const name = readSegmentId(segment)
  if (name?.of === 'field') return { ...translation, [name.field]: text }
  if (name?.of === 'image') {
    const before = own(translation.captions, name.image) ?? { caption: '', alt: '' }
    return {
      ...translation,
      captions: { ...translation.captions, [name.image]: { ...before, [name.text]: text } },
    }
  }
  if (name?.of !== 'attribution') throw new Error(`${segment} is no field of a translation`)
  return { ...translation, attributions: { ...translation.attributions, [name.bid]: text } }
}
