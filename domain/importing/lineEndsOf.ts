import type { RawLine } from './linesOf'
import type { ImportBlock, ImportLine } from './types'

/** What each raw line's end became, given the blocks. */
export function lineEndsOf(lines: readonly RawLine[], blocks: readonly ImportBlock[]): ImportLine[] {
  const joined = new Set(blocks.flatMap(({ joins }) => joins))
  const last = lines.findLast(({ text }) => text !== '')?.number
  return lines.map(({ number, text }) => {
    if (text === '') return { number, text, ends: 'blank' }
    if (joined.has(number)) return { number, text, ends: 'join' }
    return { number, text, ends: number === last ? 'end' : 'paragraph' }
  })
}
