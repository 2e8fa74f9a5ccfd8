import { endsInTerminator } from '@/domain/text/sentences'
import { countWords } from '@/domain/text/words'
import { isCreditLine, mayBeNameAndPlace } from './byline'
import { isLongLine, mayBeHeadline, minTitleWords } from './shapes'
import type { ImportBlock, ImportDateline } from './types'

const isText = ({ kind, text }: ImportBlock): boolean =>
  kind === 'item' ||
  kind === 'dateline' ||
  (kind === 'paragraph' && (endsInTerminator(text) || isLongLine(text)))

const isTitle = ({ kind, text }: ImportBlock): boolean =>
  (kind === 'subhead' ||
    (kind === 'paragraph' && mayBeHeadline(text) && countWords(text) >= minTitleWords)) &&
  !isCreditLine(text) &&
  !mayBeNameAndPlace(text)

/**
 * Makes one block under the headline the standfirst: whole sentences where the dateline follows them, because the text
 * begins at the dateline; else the title that the first paragraph follows. Of several titles the last, if it is the
 * longest.
 */
export function takeStandfirst(blocks: ImportBlock[], dateline: ImportDateline | null): void {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline')
  if (headline < 0) return
  const first = blocks.findIndex((block, index) => index > headline && isText(block))
  const begin = dateline && dateline.blockIndex > headline ? dateline.blockIndex : first
  const above = blocks.slice(headline + 1, Math.max(begin, 0))
  const sentences = dateline ? above.filter((block) => block.kind === 'paragraph' && isText(block)) : []
  const titles = sentences.length > 0 ? sentences : above.filter(isTitle)
  const last = titles.at(-1)
  if (last && titles.every(({ text }) => text.length <= last.text.length)) last.kind = 'standfirst'
}
