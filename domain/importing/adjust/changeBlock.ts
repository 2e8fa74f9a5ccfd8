import { ingest } from '@/domain/text/ingest'
import { captionByHand } from '../readCaption'
import type { BlockKind, ImportBlock, ImportChange, ImportReading } from '../types'
import { withSuggestions } from '../withSuggestions'
import { blockAt, headKinds, replaceBlock, syncHeads } from './blockAt'
import { refuseDateline } from './dateline'

type BlockChange = Extract<ImportChange, { do: 'kind' | 'text' | 'caption' }>

/** The block's text as it stood in the story: a list item's mark is part of a paragraph. */
const fullText = ({ kind, marker, text }: ImportBlock): string =>
  kind === 'item' ? (marker ?? '') + text : text

function withKind(block: ImportBlock, kind: BlockKind): ImportBlock {
  const { caption: _caption, credit: _credit, ...rest } = block
  const text = fullText(block)
  if (kind === 'image') return { ...rest, kind, text, ...captionByHand(text) }
  const isMarked = kind === 'item' && rest.marker !== undefined && text.startsWith(rest.marker)
  return { ...rest, kind, text: isMarked ? text.slice(rest.marker?.length) : text }
}

const withCaption = (block: ImportBlock, caption: string, credit: string): ImportBlock => ({
  ...block,
  caption,
  credit,
  text: credit === '' ? caption : `${caption} (${credit})`,
})

/** A story has one headline and one standfirst: the former one becomes a paragraph. */
function withoutOthers(reading: ImportReading, index: number, kind: BlockKind): ImportReading {
  const blocks = reading.blocks.map((block, at) =>
    block.kind === kind && at !== index ? withSuggestions(withKind(block, 'paragraph')) : block,
  )
  return { ...reading, blocks }
}

function changeKind(reading: ImportReading, index: number, kind: BlockKind): ImportReading {
  const block = blockAt(reading, index)
  if (block.kind === kind) return reading
  const isItsDateline = reading.dateline?.blockIndex === index
  const freed =
    isItsDateline && (block.kind === 'dateline' || kind !== 'quote') ? refuseDateline(reading) : reading
  const next = replaceBlock(freed, index, withSuggestions(withKind(blockAt(freed, index), kind)))
  if (headKinds.some((head) => head === kind)) return withoutOthers(next, index, kind)
  if (kind !== 'dateline') return next
  const cleared = refuseDateline(next)
  return { ...cleared, dateline: { agency: null, place: '', text: block.text, blockIndex: index, cut: '' } }
}

/** Changes a block's kind, its text, or its caption and credit. */
export function changeBlock(reading: ImportReading, change: BlockChange): ImportReading {
  const block = blockAt(reading, change.block)
  if (change.do === 'kind') return syncHeads(reading, changeKind(reading, change.block, change.kind))
  const next =
    change.do === 'text'
      ? { ...block, text: ingest(change.text) }
      : withCaption(block, ingest(change.caption), ingest(change.credit))
  return syncHeads(reading, replaceBlock(reading, change.block, withSuggestions(next)))
}
