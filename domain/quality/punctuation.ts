import { type Checked, inAddresses } from './checkedText'
import { finding } from './finding'
import type { QualityFinding } from './types'

const twoDots = /(?<![./\\])\.\.(?![./\\])/g

/** What the two dots of an Arabic pause are in English: a full stop before a capital and at the end, else a comma. */
function insteadOf(text: string, end: number): string {
  const after = /^["”’)\]]*\s*["“‘(]?(\S)?/.exec(text.slice(end, end + 12))?.[1] ?? ''
  return /\p{Ll}/u.test(after) ? ',' : '.'
}

/** ".." is no English mark. */
export function doubleDotFindings(checked: Checked): QualityFinding[] {
  const { text } = checked.target
  const isAddress = inAddresses(checked.target)
  return [...text.matchAll(twoDots)].flatMap(({ index }) => {
    if (isAddress(index)) return []
    const span = { start: index, end: index + 2 }
    return [
      finding({
        code: 'punct.double-dot',
        target: [span],
        fix: { ...span, text: insteadOf(text, span.end) },
      }),
    ]
  })
}
