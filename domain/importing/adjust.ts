import { changeBlock } from './adjust/changeBlock'
import { refuseDateline, setDateline } from './adjust/dateline'
import { joinBlock, splitBlock } from './adjust/reshape'
import { acceptSuggestions, dismissSuggestions } from './adjust/suggestions'
import { summarise } from './summarise'
import type { BlockKind, ImportReading } from './types'

/** What a person changes in the preview. `block` and `suggestion` are indexes; `offset` is in the block's `text`. */
export type ImportChange =
  | { do: 'kind'; block: number; kind: BlockKind }
  | { do: 'text'; block: number; text: string }
  | { do: 'caption'; block: number; caption: string; credit: string }
  | { do: 'split'; block: number; offset: number }
  | { do: 'join'; block: number }
  | { do: 'accept'; block: number; suggestion: number }
  | { do: 'acceptAll'; block?: number }
  | { do: 'dismiss'; block: number; suggestion: number }
  | { do: 'dismissAll'; block?: number }
  | { do: 'headline'; text: string }
  | { do: 'standfirst'; text: string }
  | { do: 'dateline'; agency: string | null; place: string; text: string }
  | { do: 'refuseDateline' }

function setHeadline(reading: ImportReading, text: string): ImportReading {
  const block = reading.blocks.findIndex(({ kind }) => kind === 'headline')
  return block < 0 ? { ...reading, headline: text } : changeBlock(reading, { do: 'text', block, text })
}

function changed(reading: ImportReading, change: ImportChange): ImportReading {
  switch (change.do) {
    case 'kind':
    case 'text':
    case 'caption':
      return changeBlock(reading, change)
    case 'split':
      return splitBlock(reading, change.block, change.offset)
    case 'join':
      return joinBlock(reading, change.block)
    case 'accept':
    case 'acceptAll':
      return acceptSuggestions(reading, change)
    case 'dismiss':
    case 'dismissAll':
      return dismissSuggestions(reading, change)
    case 'headline':
      return setHeadline(reading, change.text)
    case 'standfirst':
      return { ...reading, standfirst: change.text }
    case 'dateline':
      return setDateline(reading, change)
    case 'refuseDateline':
      return refuseDateline(reading)
  }
}

/**
 * The reading after one change in the preview. A change that does not apply (the first block joined to the one
 * before it, a split at an end) leaves it as it is; an index that does not exist throws RangeError.
 */
export const adjust = (reading: ImportReading, change: ImportChange): ImportReading =>
  summarise(changed(reading, change))
