import type { Token } from '../tokens'
import { numberKey, type Quantity } from './quantity'

const connectors = new Set([
  '-',
  '–',
  '—',
  '‑',
  '/',
  'to',
  'and',
  'or',
  'و',
  'الي',
  'او',
  'وحتي',
  'حتي',
  ',',
  '،',
])

function areJoined(first: Quantity, second: Quantity, tokens: readonly Token[]): boolean {
  const between = second.from - first.to
  if (between === 0) return true
  return between <= 2 && tokens.slice(first.to, second.from).every(({ key }) => connectors.has(key))
}

function isShortYear(first: Quantity, second: Quantity, tokens: readonly Token[]): boolean {
  const isYear = first.scale === 1 && first.value >= 1000 && first.value <= 2199
  return (
    isYear &&
    second.value < 100 &&
    second.from - first.to === 1 &&
    /^[-–/]$/.test(tokens[first.to]?.key ?? '')
  )
}

/**
 * In "10 to 15 million" and "between 10 and 15 percent" the second number says the scale or the percent of both; in
 * "2020-21" the first says the century.
 */
export function joinRanges(found: Quantity[], tokens: readonly Token[]): void {
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [first, second] = [found[index], found[index + 1]]
    if (!first || !second || !areJoined(first, second, tokens)) continue
    if (second.percent !== 'no' && first.percent === 'no') first.percent = 'maybe'
    if (second.scale > 1 && first.scale === 1 && first.value < 1000)
      first.keys.push(numberKey(first.value * second.scale))
    if (isShortYear(first, second, tokens))
      second.keys.push(numberKey(Math.floor(first.value / 100) * 100 + second.value))
    if (first.kind === 'year' && second.scale === 1 && second.value >= 1000 && second.value <= 2199)
      second.kind = 'year'
  }
}
