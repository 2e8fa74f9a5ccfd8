import { type Checked, inAddresses } from './checkedText'
import { finding } from './finding'
import type { QualityFinding } from './types'

const doubled = /[ \u00A0\u2009\u202F]{2,}/g
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g
/** Not before an ellipsis, a decimal point, a smile or a name such as .NET. */
const beforeMark = /(?<=[^\s])[ \u00A0\u202F]+(?=[,;!?)\]]|:(?![)(-])|\.(?:\.(?!\.)|(?![.\p{L}\p{N}])))/gu

/** Two spaces or more where one should be. */
export const doubleSpaceFindings = ({ target }: Checked): QualityFinding[] =>
  [...target.text.matchAll(doubled)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    return finding({ code: 'space.double', target: [span], fix: { ...span, text: ' ' } })
  })

/** A space before a full stop, a comma and the like. */
export function spaceBeforeFindings(checked: Checked): QualityFinding[] {
  const isAddress = inAddresses(checked.target)
  return [...checked.target.text.matchAll(beforeMark)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isAddress(span.start)) return []
    return [
      finding({
        code: 'space.before-punct',
        target: [{ ...span, end: span.end + 1 }],
        fix: { ...span, text: '' },
      }),
    ]
  })
}

/** Marks that steer the direction of writing: English has no use for them. */
export const bidiFindings = ({ target }: Checked): QualityFinding[] =>
  [...target.text.matchAll(controls)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    return finding({ code: 'bidi.control', target: [span], fix: { ...span, text: '' } })
  })
