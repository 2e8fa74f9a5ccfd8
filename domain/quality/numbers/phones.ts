import { toDigits } from '@/domain/text/digits'
import type { Token } from '../tokens'
import { type Quantity, quantity } from './quantity'

const shortest = 8
const separators = new Set(['-', '(', ')', '.', '‑', '–'])

/** A telephone number: it begins with + or 0 and has eight digits or more, however they are grouped. */
export function phoneAt(tokens: readonly Token[], at: number): Quantity | null {
  const first = tokens[at]
  const begins = first?.key === '+' ? tokens[at + 1]?.isJoined === true : /^[0٠]/.test(first?.text ?? '')
  if (!first || !begins) return null
  let digits = ''
  let to = at
  let end = first.end
  for (let next = at; next < tokens.length && digits.length < 16; next += 1) {
    const token = tokens[next]
    if (!token) break
    if (token.kind === 'number' && /^[0-9٠-٩۰-۹]+$/.test(token.text)) {
      digits += toDigits(token.text, 'latn')
      to = next + 1
      end = token.end
    } else if (!(token.key === '+' && next === at) && !separators.has(token.key)) break
  }
  if (digits.length < shortest) return null
  const label = digits.replace(/^00/, '')
  return quantity({
    kind: 'phone',
    start: first.start,
    end,
    from: at,
    to,
    keys: [`p:${digits.slice(-7)}`],
    value: Number.NaN,
    label,
  })
}
