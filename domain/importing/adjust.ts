import { changeBlock } from './adjust/changeBlock'
import { refuseDateline, setDateline } from './adjust/dateline'
import { joinBlock, splitBlock } from './adjust/reshape'
import { acceptSuggestions, dismissSuggestions } from './adjust/suggestions'
import { summarise } from './summarise'
import type { ImportChange, ImportReading } from './types'

export type { ImportChange } from './types'

function setHead(reading: ImportReading, name: 'headline' | 'standfirst', text: string): ImportReading {
  const block = reading.blocks.findIndex(({ kind }) => kind === name)
  return block < 0 ? { ...reading, [name]: text } : changeBlock(reading, { do: 'text', block, text })
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
    case 'standfirst':
      return setHead(reading, change.do, change.text)
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
