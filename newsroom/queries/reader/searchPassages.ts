import type { Passage } from '@/domain/search/excerptOf'
import { bidOf } from '@/domain/segments/blocks'
import type { BlockId } from '@/domain/segments/document'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import { arabicNumbers, englishNumbers } from './numbering'
import type { FoundStory } from './searchStatements'

/** What may be shown of a found story under its headline: its paragraphs, then what stands beside them. */
export function passagesOf(story: FoundStory): Passage[] {
  const { line, content, arabic } = story
  const arabicOf = arabicNumbers(line.language === 'ar' ? content.body : (arabic ?? content.body))
  const numbers = line.language === 'ar' ? arabicOf : englishNumbers(content.body, arabicOf)
  const blocks = Array.from(textBlocksOf(content.body), (block) => ({
    text: plainTextOf(block).replaceAll('\n', ' '),
    number: numbers.get(bidOf(block)) ?? null,
    isHeading: block.type === 'heading',
  }))
  return [
    ...blocks.filter(({ isHeading }) => !isHeading),
    ...attributionsOf(content).map(([bid, text]) => ({ text, number: arabicOf.get(bid) ?? null })),
    ...[line.standfirst, content.dateline, ...captionsOf(content)].map((text) => ({ text, number: null })),
    ...blocks.filter(({ isHeading }) => isHeading),
  ]
}

/** The attribution lines of quotations, by the Arabic block that they belong to. */
function attributionsOf(content: FoundStory['content']): [BlockId, string][] {
  if ('attributions' in content) return Object.entries(content.attributions)
  return Array.from(textBlocksOf(content.body), (block): [BlockId, string] => [
    bidOf(block),
    block.$?.by ?? '',
  ])
}

function captionsOf(content: FoundStory['content']): string[] {
  if ('captions' in content) return Object.values(content.captions).map(({ caption }) => caption)
  const { root } = content.body
  const captions = root.children.flatMap((node) => (node.type === 'upload' ? [node.fields.caption] : []))
  return [content.leadImage?.caption ?? '', ...captions]
}
