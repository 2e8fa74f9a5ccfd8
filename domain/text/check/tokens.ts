import { quotationsOf } from '../quotations'

/** What a token of the text check is; `quote` is a quotation mark without a partner. */
export type TokenKind =
  | 'arabic'
  | 'foreign'
  | 'number'
  | 'mark'
  | 'ellipsis'
  | 'open'
  | 'close'
  | 'quote'
  | 'other'

export interface Token {
  kind: TokenKind
  text: string
  /** Offsets in the line. */
  from: number
  to: number
  /** For a paired bracket or quotation mark: the index of its partner among the tokens. */
  partner: number | null
}

const url = /(?:https?:\/\/|www\.)[^\s«»"<>()]*/y
/** Numbers, Latin words, mail addresses, paths, times, scores: whatever begins with a foreign letter or a digit. */
const foreign =
  /(?:\p{Nd}|(?!\p{Script=Arabic})\p{L}(?<!ـ)|[@#])(?:\p{Nd}|(?!\p{Script=Arabic})\p{L}(?<!ـ)\p{M}*|[-._%+@/:?=&#~,;!'’$*^|\\٫٬٪])*/uy
const arabic = /(?:(?![\p{P}\p{Nd}])\p{Script=Arabic}|[\p{M}ـ_\u200C\u200D])+/uy
const mark = /\.{3,}|…+|\.\.|[.,;:!?،؛؟۔]/y
const trailing = ".,;:!?'’،؛؟…"

function matchAt(pattern: RegExp, line: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0] ?? null
}

function withoutTrailingMarks(text: string): string {
  let end = text.length
  while (end > 1 && trailing.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function readForeign(line: string, at: number): { kind: TokenKind; text: string } | null {
  const address = matchAt(url, line, at)
  if (address) return { kind: 'foreign', text: withoutTrailingMarks(address) }
  const found = matchAt(foreign, line, at)
  if (!found) return null
  const text = withoutTrailingMarks(found)
  return { kind: /[\p{L}@#]/u.test(text) ? 'foreign' : 'number', text }
}

function readOther(line: string, at: number): { kind: TokenKind; text: string } {
  const char = line.charAt(at)
  if ('(['.includes(char)) return { kind: 'open', text: char }
  if (')]'.includes(char)) return { kind: 'close', text: char }
  if ('«»“”"'.includes(char)) return { kind: 'quote', text: char }
  return { kind: 'other', text: char }
}

function readToken(line: string, at: number): { kind: TokenKind; text: string } {
  const alien = readForeign(line, at)
  if (alien) return alien
  const word = matchAt(arabic, line, at)
  if (word) return { kind: /\p{L}(?<!ـ)/u.test(word) ? 'arabic' : 'other', text: word }
  const point = matchAt(mark, line, at)
  if (point) return { kind: /^(?:\.{3,}|…+)$/.test(point) ? 'ellipsis' : 'mark', text: point }
  return readOther(line, at)
}

function pairQuotes(line: string, tokens: Token[]): void {
  const at = new Map(tokens.map((token, index) => [token.from, index]))
  const { pairs, strays } = quotationsOf(line)
  if (strays.length > 0) return
  for (const { open, close } of pairs) {
    const [first, last] = [at.get(open), at.get(close)]
    const [opening, closing] = [tokens[first ?? -1], tokens[last ?? -1]]
    if (!opening || !closing || opening.kind !== 'quote' || closing.kind !== 'quote') continue
    Object.assign(opening, { kind: 'open', partner: last })
    Object.assign(closing, { kind: 'close', partner: first })
  }
}

function pairBrackets(tokens: Token[]): void {
  const opened: number[] = []
  tokens.forEach((token, index) => {
    if ('(['.includes(token.text)) opened.push(index)
    const first = ')]'.includes(token.text) ? opened.pop() : undefined
    const opening = tokens[first ?? -1]
    if (first === undefined || !opening) return
    opening.partner = index
    token.partner = first
  })
}

/** The tokens of one line, without the spaces between them. Linear in the length of the line. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < line.length) {
    if (/\s/.test(line.charAt(at))) {
      at += 1
      continue
    }
    const { kind, text } = readToken(line, at)
    tokens.push({ kind, text, from: at, to: at + text.length, partner: null })
    at += text.length
  }
  pairQuotes(line, tokens)
  pairBrackets(tokens)
  return tokens
}
