import type { Checked, CheckedText } from './checkedText'
import { finding } from './finding'
import type { QualityFinding } from './types'

/** Shorter Arabic says nothing about the length of its English. */
const shortest = 15
/** English words to an Arabic one. */
const usual = { least: 0.8, most: 2.4 }

/** How many words a text has; what stands after an apostrophe belongs to the word before. */
function wordsIn({ tokens }: CheckedText): number {
  let count = 0
  tokens.forEach(({ kind, isJoined }, at) => {
    const isTail = isJoined && /^['’]$/.test(tokens[at - 1]?.key ?? '') && tokens[at - 1]?.isJoined === true
    if (kind !== 'mark' && !isTail) count += 1
  })
  return count
}

/** English much shorter or longer than its Arabic lets one expect. */
export function lengthFindings({ source, target }: Checked): QualityFinding[] {
  const arabic = wordsIn(source)
  if (arabic < shortest) return []
  const ratio = wordsIn(target) / arabic
  return ratio < usual.least || ratio > usual.most ? [finding({ code: 'length' })] : []
}
