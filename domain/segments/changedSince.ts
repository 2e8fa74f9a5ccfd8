import { type Content, isTranslation, partsOf } from './contentParts'
import type { SegmentId, TranslationContent } from './document'
import { isBodySegment, readSegmentId } from './ids'
import { mergeOrder } from './mergeOrder'
import { plainTextOf } from './plainTextOf'
import { segmentsOf } from './segmentsOf'
import { targetBlocksOf } from './targetBlocksOf'

export interface TextChange {
  segment: SegmentId
  before: string | null
  after: string | null
}

/**
 * The texts that differ between two states of one content, in reading order: what was added has no `before`, what was
 * removed no `after`. English blocks count for the first segment that they render, added ones as `added:<bid>`.
 */
export function changedSince<C extends Content>(before: C, after: C): TextChange[] {
  const [old, now] = [textsOf(before), textsOf(after)]
  const kept = new Set([...old.keys(), ...now.keys()])
  const order = mergeOrder({ base: [...old.keys()], theirs: [...old.keys()], mine: [...now.keys()], kept })
  return order
    .map((segment) => ({ segment, before: old.get(segment) ?? null, after: now.get(segment) ?? null }))
    .filter((change) => change.before !== change.after)
}

function textsOf(content: Content): Map<SegmentId, string> {
  if (isTranslation(content)) return englishTexts(content)
  return new Map(segmentsOf(content).map(({ id, text }) => [id, text]))
}

function englishTexts(content: TranslationContent): Map<SegmentId, string> {
  const fields = [...partsOf(content).fields].filter(([name, text]) => readSegmentId(name) && text !== '')
  const texts = new Map(fields.map(([name, text]) => [name, String(text)]))
  for (const { node, bid, from } of targetBlocksOf(content.body)) {
    const id = from.find(isBodySegment) ?? `added:${bid}`
    texts.set(id, [texts.get(id) ?? [], plainTextOf(node)].flat().join('\n'))
  }
  return texts
}
