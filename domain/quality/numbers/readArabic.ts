import type { Token } from '../tokens'
import { arabicHints, inOtherUnits } from './arabicHints'
import { digitsPhrase, wordsPhrase } from './arabicPhrase'
import { arabicTimeAt } from './arabicTime'
import { arabicNumber } from './arabicWords'
import { joinRanges } from './joinRanges'
import { phoneAt } from './phones'
import type { Phrase } from './phrase'
import { decadeKey, labelOf, numberKey, type Quantity, quantity, vagueKey } from './quantity'
import { digitRuns, readDigits } from './readDigits'

const hundred = /^(?:ال|بال)?(?:ميه|مايه)$/
const yearWords = /^[وف]?[بل]?(?:ال)?(?:عام|عامي|سنه|سنتي|اعوام|سنوات|موسم|مونديال|دستور)$/
const ofWars = /^[وف]?[بل]?(?:ال)?(?:عرب|حرب|نكسه|نكبه|حدود|اراضي|فلسطينيي|عام|جيل)$/
/** Numbers in names that English leaves out at will. */
const droppable = /^(?:ال)?(?:كوفيد|كورونا|covid)$/

/** How many tokens say "percent" from here on: %, في المئة, بالمئة, نقطة مئوية. */
function percentTokens(tokens: readonly Token[], to: number): number {
  const [next, after] = [tokens[to], tokens[to + 1]]
  if (next?.key === '%' || next?.key === '٪') return 1
  if (next?.kind !== 'arabic') return 0
  if (next.key === 'في' && hundred.test(after?.key ?? '')) return 2
  if (/^بال(?:ميه|مايه)$/.test(next.key)) return 1
  return /^نق(?:طه|اط|طتين|طتان)$/.test(next.key) && /^ميوي/.test(after?.key ?? '') ? 2 : 0
}

interface Reader {
  tokens: readonly Token[]
  /** Tokens that belong to a date. */
  taken: ReadonlySet<number>
}

function spanOf({ tokens }: Reader, from: number, to: number) {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to }
}

function halfMore(phrase: Phrase, tokens: readonly Token[]): number[] {
  const later = [tokens[phrase.to], tokens[phrase.to + 1]]
  if (later.some((token) => token?.key === 'ونصف' || token?.key === 'والنصف')) return [phrase.value + 0.5]
  return later.some((token) => token?.key === 'وربع') ? [phrase.value + 0.25] : []
}

function ofPhrase(reader: Reader, at: number, phrase: Phrase): Quantity {
  const { tokens } = reader
  const percent = percentTokens(tokens, phrase.to)
  const hasSignBefore = /^[%٪]$/.test(tokens[at - 1]?.key ?? '') && tokens[at]?.isJoined === true
  const isPercent = percent > 0 || hasSignBefore
  const isFraction = phrase.kind === 'fraction'
  const others = [
    ...phrase.others,
    ...halfMore(phrase, tokens),
    ...inOtherUnits(phrase.value, tokens[phrase.to], isFraction),
  ]
  const isTenth = phrase.kind === 'ordinal' && tokens[at - 1]?.key.endsWith('عقد') === true
  const { value, mantissa, scale, kind, isDemanded } = phrase
  return quantity({
    ...spanOf(reader, at, phrase.to),
    kind,
    value,
    mantissa,
    scale,
    isDemanded,
    keys: [...others.map(numberKey), ...(isTenth ? [decadeKey((value - 1) * 10)] : [])],
    parts: phrase.parts.map(numberKey),
    percent: isPercent ? 'yes' : 'no',
    label: labelOf(mantissa, scale),
    to: phrase.to + percent,
  })
}

/** `1-`, `2.` or `3)` at the start of a line. */
function isListNumber(tokens: readonly Token[], at: number, text: string): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isFirst = at === 0 || text.slice(tokens[at - 1]?.end ?? 0, token?.start ?? 0).includes('\n')
  return isFirst && next?.isJoined === true && /^[-.):–]$/.test(next.key) && after?.isJoined === false
}

/** The number is part of a name: F-16, كوفيد-19, G7, 5G. */
function nameBefore(tokens: readonly Token[], at: number): Token | null {
  const [dash, name] = [tokens[at - 1], tokens[at - 2]]
  if (tokens[at]?.isJoined !== true || !dash) return null
  if (dash.kind === 'latin') return dash
  const isDash = /^[-‑–]$/.test(dash.key) && dash.isJoined
  return isDash && (name?.kind === 'arabic' || name?.kind === 'latin') && name.key !== 'ال' ? name : null
}

function yearOf(reader: Reader, at: number, phrase: Phrase, isPlain: boolean): boolean {
  const { value, scale } = phrase
  if (!isPlain || scale !== 1 || value < 1000 || value > 2199 || phrase.to !== at + 1) return false
  const next = reader.tokens[at + 1]
  const countsNothing = next === undefined || next.kind === 'mark' || next.key.startsWith('و')
  return yearWords.test(reader.tokens[at - 1]?.key ?? '') || (value >= 1900 && value < 2100 && countsNothing)
}

function ofDigits(reader: Reader, at: number, text: string): Quantity[] {
  const { tokens } = reader
  const token = tokens[at]
  const digits = token && readDigits(token.text, 'ar')
  if (!token) return []
  if (!digits)
    return digitRuns(token.text.slice(0, 200)).map((run) => {
      const start = token.start + run.at
      return quantity({
        kind: 'number',
        start,
        end: start + run.text.length,
        from: at,
        to: at + 1,
        value: readDigits(run.text, 'ar')?.values[0] ?? Number.NaN,
      })
    })
  const phrase = digitsPhrase(tokens, at, digits.values)
  const found = ofPhrase(reader, at, phrase)
  const name = nameBefore(tokens, at)
  if (name) {
    found.kind = 'name'
    found.isDemanded = !droppable.test(name.key)
  }
  if (yearOf(reader, at, phrase, digits.isPlain)) found.kind = 'year'
  const isOfWar = digits.isPlain && token.text.length === 2 && ofWars.test(tokens[at - 1]?.key ?? '')
  if (isOfWar) found.keys.push(numberKey(1900 + phrase.value), numberKey(2000 + phrase.value))
  if (isListNumber(tokens, at, text)) found.isDemanded = false
  return [found]
}

function ofDecade(reader: Reader, at: number, value: number): Quantity {
  return quantity({
    ...spanOf(reader, at, at + 1),
    kind: 'decade',
    value: 1900 + value,
    keys: [decadeKey(value), numberKey(value), numberKey(2000 + value)],
    label: `${1900 + value}s`,
  })
}

function ofWord(reader: Reader, at: number): Quantity[] {
  const token = reader.tokens[at]
  const word = token?.kind === 'arabic' ? arabicNumber(token) : null
  if (!token || !word) return []
  const phrase = wordsPhrase(reader.tokens, at)
  if (phrase) {
    const found = ofPhrase(reader, at, phrase)
    const isFeast = /^(?:[وف]?[بل]?(?:ال)?(?:زياره|ذكري|مراسم|اربعينيه))$/.test(
      reader.tokens[at - 1]?.key ?? '',
    )
    return [isFeast && phrase.value === 40 ? { ...found, isDemanded: false } : found]
  }
  const span = spanOf(reader, at, at + 1)
  if (word.kind === 'decade') return [ofDecade(reader, at, word.value)]
  if (word.kind === 'vague' || word.kind === 'scale')
    return [
      quantity({
        ...span,
        kind: 'vague',
        value: Number.NaN,
        scale: word.value,
        isDemanded: false,
        keys: [vagueKey(word.value)],
        label: String(word.value),
      }),
    ]
  const isLoose = word.kind === 'adjective' || word.kind === 'plain'
  const decades = word.kind === 'adjective' ? [decadeKey(word.value)] : []
  return isLoose
    ? [quantity({ ...span, kind: 'hint', value: word.value, isDemanded: false, keys: decades })]
    : []
}

/** Begins no number. */
const isSilent = (token: Token | undefined): boolean =>
  token?.kind === 'address' || (token?.kind === 'mark' && token.key !== '+')

/** Every number in an Arabic text that is no part of a date, in digits and in words. */
export function readArabic(text: string, tokens: readonly Token[], taken: ReadonlySet<number>): Quantity[] {
  const reader: Reader = { tokens, taken }
  const found: Quantity[] = []
  const hints: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    if (taken.has(at) || isSilent(tokens[at])) {
      at += 1
      continue
    }
    hints.push(...arabicHints(tokens, at))
    const one = phoneAt(tokens, at) ?? arabicTimeAt(tokens, at)
    const here = one ? [one] : tokens[at]?.kind === 'number' ? ofDigits(reader, at, text) : ofWord(reader, at)
    found.push(...here)
    at = Math.max(at + 1, here.at(-1)?.to ?? 0)
  }
  joinRanges(found, tokens)
  return [...found, ...hints]
}
