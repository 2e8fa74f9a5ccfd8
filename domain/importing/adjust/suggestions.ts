import { applySuggestions } from '@/domain/text/applySuggestion'
import type { Suggestion } from '@/domain/text/suggestions'
import type { ImportBlock, ImportChange, ImportReading } from '../types'
import { checkedText, signatureOf, withSuggestions } from '../withSuggestions'
import { blockAt, replaceBlock, syncHeads } from './blockAt'

type One = { block: number; suggestion: number }

/** A suggestion with its partner: the two marks of a quotation are accepted or turned down together. */
function chosen(block: ImportBlock, index: number): Suggestion[] {
  const one = block.suggestions[index]
  if (!one) throw new RangeError(`The block has no suggestion ${index}`)
  return one.pair === undefined ? [one] : block.suggestions.filter(({ pair }) => pair === one.pair)
}

function accept(block: ImportBlock, suggestions: readonly Suggestion[]): ImportBlock {
  const text = applySuggestions(checkedText(block), suggestions)
  if (block.kind !== 'image') return withSuggestions({ ...block, text })
  const credit = block.credit ?? ''
  return withSuggestions({ ...block, caption: text, text: credit === '' ? text : `${text} (${credit})` })
}

const dismiss = (block: ImportBlock, suggestions: readonly Suggestion[]): ImportBlock =>
  withSuggestions({
    ...block,
    dismissed: [...block.dismissed, ...suggestions.map((each) => signatureOf(checkedText(block), each))],
  })

type Work = (block: ImportBlock, suggestions: readonly Suggestion[]) => ImportBlock

function inOne(reading: ImportReading, { block, suggestion }: One, work: Work): ImportReading {
  const found = blockAt(reading, block)
  return replaceBlock(reading, block, work(found, chosen(found, suggestion)))
}

function inAll(reading: ImportReading, only: number | undefined, work: Work): ImportReading {
  if (only !== undefined) blockAt(reading, only)
  const blocks = reading.blocks.map((block, index) =>
    (only === undefined || only === index) && block.suggestions.length > 0
      ? work(block, block.suggestions)
      : block,
  )
  return { ...reading, blocks }
}

type Accept = Extract<ImportChange, { do: 'accept' | 'acceptAll' }>
type Dismiss = Extract<ImportChange, { do: 'dismiss' | 'dismissAll' }>

/** Carries out one suggestion (with its partner), or all of a block or of the story. */
export const acceptSuggestions = (reading: ImportReading, change: Accept): ImportReading =>
  syncHeads(
    reading,
    change.do === 'accept' ? inOne(reading, change, accept) : inAll(reading, change.block, accept),
  )

/** Turns down one suggestion (with its partner), or all of a block or of the story. */
export const dismissSuggestions = (reading: ImportReading, change: Dismiss): ImportReading =>
  change.do === 'dismiss' ? inOne(reading, change, dismiss) : inAll(reading, change.block, dismiss)
