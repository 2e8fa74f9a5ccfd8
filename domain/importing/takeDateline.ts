import { endsInTerminator } from '@/domain/text/sentences'
import { type FoundDateline, readDateline, readSoleSource, readWholeDateline } from './readDateline'
import type { ImportBlock, ImportDateline, NamedSource } from './types'

type Register = readonly NamedSource[]

/** Headline, second headline, byline and standfirst may stand before a dateline. */
const maxBefore = 5

const isPassedOver = ({ kind }: ImportBlock): boolean => kind === 'omit' || kind === 'image'

/** Places of the blocks where a dateline may stand: to the first paragraph, or under a headline the second. */
function openingOf(blocks: readonly ImportBlock[]): number[] {
  const places: number[] = []
  let paragraphs = 0
  for (const [index, block] of blocks.entries()) {
    if (isPassedOver(block)) continue
    places.push(index)
    if (block.kind === 'dateline') break
    if (block.kind === 'paragraph' && endsInTerminator(block.text)) paragraphs += 1
    const hasHeadline = blocks.slice(0, index).some(({ kind }) => kind === 'headline')
    if (paragraphs > (hasHeadline ? 1 : 0) || places.length === maxBefore) break
  }
  return places
}

function datelineOf({ kind, text }: ImportBlock, register: Register): FoundDateline | null {
  if (kind === 'dateline') return readWholeDateline(text, register) ?? readSoleSource(text, register)
  return kind === 'paragraph' ? readDateline(text, register) : null
}

/** Takes the dateline out of the first paragraph, or finds the block that it is. */
export function takeDateline(blocks: ImportBlock[], register: Register): ImportDateline | null {
  for (const blockIndex of openingOf(blocks)) {
    const block = blocks[blockIndex]
    const found = block && datelineOf(block, register)
    if (!block || !found) continue
    block.text = block.text.slice(found.cut.length)
    return { ...found, blockIndex }
  }
  return null
}
