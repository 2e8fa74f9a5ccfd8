import { own } from '@/domain/segments/own'
import type { Token } from '../tokens'
import { digitsPhrase, wordsPhrase } from './englishPhrase'
import { englishTimeAt } from './englishTime'
import { decades, foldOf, loose, romanNumbers, scales, units, vague } from './englishWords'
import { joinRanges } from './joinRanges'
import { phoneAt } from './phones'
import type { Phrase } from './phrase'
import { decadeKey, numberKey, type Quantity, quantity, timeKey, vagueKey } from './quantity'
import { digitRuns, readDigits } from './readDigits'

const percentWords = new Set(['%', '٪', 'percent', 'pct', 'percentage'])
const inUnits: Record<string, number> = {
  day: 24,
  days: 24,
  week: 7,
  weeks: 7,
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
}
const halfUnits: Record<string, number> = { hour: 60, year: 12, day: 24, decade: 10, century: 100, dozen: 12 }
const vagueBefore = new Set(['several', 'few', 'many', 'some', 'couple', 'of'])
const notNames = new Set('mid pre post under over sub late early ex top anti euro non since al'.split(' '))

/** How many tokens say "percent" from here on. */
function percentTokens(tokens: readonly Token[], to: number): number {
  const dash = /^[-‑]$/.test(tokens[to]?.key ?? '') ? 1 : 0
  const next = tokens[to + dash]
  if (!next) return 0
  if (percentWords.has(next.key)) return dash + (next.key === 'percentage' ? 2 : 1)
  return next.key === 'per' && tokens[to + dash + 1]?.key === 'cent' ? dash + 2 : 0
}

const spanOf = (tokens: readonly Token[], from: number, to: number) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  from,
  to,
})

function nextWord(tokens: readonly Token[], to: number): string {
  const token = tokens[to]
  return (/^[-‑]$/.test(token?.key ?? '') ? tokens[to + 1]?.key : token?.key) ?? ''
}

function otherUnits(phrase: Phrase, tokens: readonly Token[]): number[] {
  const isFraction = phrase.kind === 'fraction'
  let word = nextWord(tokens, phrase.to)
  if (isFraction && (word === 'a' || word === 'an' || word === 'of')) word = nextWord(tokens, phrase.to + 1)
  if (isFraction && word === 'a') word = nextWord(tokens, phrase.to + 2)
  const unit = own(isFraction ? halfUnits : inUnits, word)
  const later = nextWord(tokens, phrase.to + 1)
  const months = word === 'year' || word === 'years' || later === 'years' ? 12 : word === 'hours' ? 60 : 0
  const isMixed = !Number.isInteger(phrase.value) && !isFraction && phrase.value < 100
  return [
    ...(unit === undefined ? [] : [phrase.value * unit]),
    ...(isMixed && months > 0 ? [phrase.value * months] : []),
  ]
}

function ofPhrase(tokens: readonly Token[], at: number, phrase: Phrase): Quantity {
  const { kind, value, mantissa, scale, isDemanded } = phrase
  const percent = percentTokens(tokens, phrase.to)
  return quantity({
    ...spanOf(tokens, at, phrase.to),
    kind,
    value,
    mantissa,
    scale,
    isDemanded,
    keys: [...phrase.others, ...otherUnits(phrase, tokens)].map(numberKey),
    parts: phrase.parts.map(numberKey),
    percent: percent > 0 ? 'yes' : 'no',
    to: phrase.to + percent,
  })
}

/** The number is part of a name: F-16, COVID-19, G7, 5G. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [name, dash, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  const isBefore = token?.isJoined === true && dash?.kind === 'latin' && dash.key !== 'us'
  const isDashed = token?.isJoined === true && /^[-‑]$/.test(dash?.key ?? '') && dash?.isJoined === true
  const hasName = isDashed && name?.kind === 'latin' && !notNames.has(name.key) && !units.has(name.key)
  const isAfter =
    next?.kind === 'latin' &&
    next.isJoined &&
    /^[A-Z]{1,2}$/.test(next.text) &&
    !/^(?:M|K|B|C|F|AM|PM|BN|KM|KG)$/.test(next.text)
  return isBefore || hasName || isAfter
}

function isListNumber(tokens: readonly Token[], at: number, text: string): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isFirst = at === 0 || text.slice(tokens[at - 1]?.end ?? 0, token?.start ?? 0).includes('\n')
  return isFirst && next?.isJoined === true && /^[-.):–]$/.test(next.key) && after?.isJoined === false
}

/** In a score a nil, a one and a two may be goals that the Arabic counts without a number. */
function isSmallScore(tokens: readonly Token[], at: number, value: number): boolean {
  if (value > 2) return false
  const isDash = (index: number) => /^[-‑–]$/.test(tokens[index]?.key ?? '')
  const isAfter = isDash(at - 1) && tokens[at - 2]?.kind === 'number' && tokens[at]?.isJoined === true
  return isAfter || (isDash(at + 1) && tokens[at + 1]?.isJoined === true && tokens[at + 2]?.kind === 'number')
}

const suffixes = new Set(['st', 'nd', 'rd', 'th'])

/** 2nd, 1990s, '90s: the letters after the digits say what they count as. */
function withSuffix(found: Quantity, tokens: readonly Token[]): Quantity {
  const next = tokens[found.to]
  if (next?.kind !== 'latin' || !next.isJoined || found.percent === 'yes' || found.scale !== 1) return found
  if (suffixes.has(next.key)) return { ...found, kind: 'ordinal', end: next.end, to: found.to + 1 }
  const { value } = found
  if (next.key !== 's' || value % 10 !== 0) return found
  return {
    ...found,
    kind: 'decade',
    end: next.end,
    to: found.to + 1,
    isDemanded: value !== 2000,
    keys: [...found.keys, decadeKey(value % 100), ...(value % 100 === 0 ? [decadeKey(value)] : [])],
    label: `${value}s`,
  }
}

function ofDigits(tokens: readonly Token[], at: number, text: string): Quantity[] {
  const token = tokens[at]
  if (!token) return []
  const digits = readDigits(token.text, 'en')
  if (!digits)
    return digitRuns(token.text.slice(0, 200)).map((run) => {
      const start = token.start + run.at
      const value = readDigits(run.text, 'en')?.values[0] ?? Number.NaN
      return quantity({ kind: 'number', start, end: start + run.text.length, from: at, to: at + 1, value })
    })
  const phrase = digitsPhrase(tokens, at, digits.values[0])
  const found = withSuffix(ofPhrase(tokens, at, phrase), tokens)
  if (isName(tokens, at)) return [{ ...found, kind: 'name', isDemanded: false }]
  const isLoose = found.value === 1 || isSmallScore(tokens, at, found.value) || isListNumber(tokens, at, text)
  return [isLoose ? { ...found, isDemanded: false } : found]
}

const hint = (tokens: readonly Token[], at: number, keys: string[]): Quantity =>
  quantity({ ...spanOf(tokens, at, at + 1), kind: 'hint', value: Number.NaN, isDemanded: false, keys })

/** "a day" for 24 hours, "around the clock", noon, a roman number. */
function hintsOf(tokens: readonly Token[], at: number): Quantity[] {
  const token = tokens[at]
  if (token?.kind !== 'latin') return []
  const { key } = token
  const before = tokens[at - 1]?.key
  const numbers = loose.get(key)
  if (numbers) return [hint(tokens, at, numbers.map(numberKey))]
  const fold = foldOf(key)
  if (fold !== null) return [hint(tokens, at, [numberKey(fold)])]
  if (key === 'clock' && before === 'the') return [hint(tokens, at, [numberKey(24), numberKey(7)])]
  if (key === 'midnight') return [hint(tokens, at, [timeKey(0, 0), numberKey(12), numberKey(0)])]
  if (key === 'noon' || key === 'midday') return [hint(tokens, at, [timeKey(12, 0), numberKey(12)])]
  const unit = own(inUnits, key)
  if ((before === 'a' || before === 'one') && unit !== undefined) return [hint(tokens, at, [numberKey(unit)])]
  const roman = romanNumbers.get(token.text)
  if (roman === undefined) return []
  return [
    {
      ...hint(tokens, at, [numberKey(roman)]),
      kind: 'ordinal',
      value: roman,
      mantissa: roman,
      label: String(roman),
    },
  ]
}

function vagueOf(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at]
  const isAfterVague = vagueBefore.has(tokens[at - 1]?.key ?? '')
  const alone = token?.key === 'hundred' ? 100 : scales.get(token?.key ?? '')
  const scale = vague.get(token?.key ?? '') ?? (isAfterVague ? alone : undefined)
  if (!token || scale === undefined || token.key.length < 4) return null
  const span = spanOf(tokens, at, at + 1)
  return quantity({
    ...span,
    kind: 'vague',
    value: Number.NaN,
    scale,
    isDemanded: false,
    keys: [vagueKey(scale)],
    label: String(scale),
  })
}

function ofWord(tokens: readonly Token[], at: number): Quantity[] {
  const key = tokens[at]?.key ?? ''
  const decade = decades.get(key)
  if (decade !== undefined)
    return [
      quantity({
        ...spanOf(tokens, at, at + 1),
        kind: 'decade',
        value: 1900 + decade,
        isDemanded: false,
        keys: [decadeKey(decade), numberKey(decade)],
        label: `${1900 + decade}s`,
      }),
    ]
  const phrase = wordsPhrase(tokens, at)
  if (phrase) return [ofPhrase(tokens, at, phrase)]
  const scale = vagueOf(tokens, at)
  return scale ? [scale] : hintsOf(tokens, at)
}

/** Around the clock: 24/7. */
function isAlways(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === '24' && tokens[at + 1]?.key === '/' && tokens[at + 2]?.key === '7'
}

/** Every number in an English text that is no part of a date, in digits and in words. */
export function readEnglish(text: string, tokens: readonly Token[], taken: ReadonlySet<number>): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token || taken.has(at) || token.kind === 'address') {
      at += 1
      continue
    }
    const one =
      token.kind === 'number' || token.key === '+' ? (phoneAt(tokens, at) ?? englishTimeAt(tokens, at)) : null
    let here = one
      ? [one]
      : token.kind === 'number'
        ? ofDigits(tokens, at, text)
        : token.kind === 'latin'
          ? ofWord(tokens, at)
          : []
    if (isAlways(tokens, at)) here = [{ ...hint(tokens, at, [numberKey(24), numberKey(7)]), to: at + 3 }]
    found.push(...here)
    at = Math.max(at + 1, here.at(-1)?.to ?? 0)
  }
  joinRanges(found, tokens)
  return found
}
