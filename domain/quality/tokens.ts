import { fold } from '@/domain/text/fold'
import type { Address } from './addresses'
import type { Span } from './types'

export interface Token extends Span {
  kind: 'number' | 'arabic' | 'latin' | 'mark' | 'address'
  /** As it stands in the text. */
  text: string
  /** Arabic words folded, Latin ones in lower case, all else as it stands. */
  key: string
  /** No space between it and the token before it. */
  isJoined: boolean
}

const token =
  /([0-9]{1,3}(?:[ \u00A0\u202F]000)+(?![0-9])|[0-9٠-٩۰-۹]+(?:[.,٫٬][0-9٠-٩۰-۹]+)*|[½¼¾⅓⅔])|([\u0610-\u061A\u0620-\u065F\u0670-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06EF\u06FA-\u06FF\u0750-\u077F\uFB50-\uFDFB\uFE70-\uFEFC\u200C\u200D]+)|([A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF][A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]*)|(\S)/g
const invisible = /^[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]$/

/** One fold for all the Arabic words of a text: a fold a word takes ten times as long. */
function foldWords(tokens: readonly Token[]): void {
  const words = tokens.filter(({ kind }) => kind === 'arabic')
  const folded = fold(words.map(({ text }) => text).join(' ')).split(' ')
  const areSame = folded.length === words.length
  words.forEach((word, index) => {
    word.key = areSame ? (folded[index] ?? '') : fold(word.text)
  })
}

function kindOf([, number, arabic, latin]: RegExpMatchArray): Token['kind'] {
  if (number !== undefined) return 'number'
  if (arabic !== undefined) return 'arabic'
  return latin === undefined ? 'mark' : 'latin'
}

/** The words, numbers and marks of a text in order; an address is one token. Invisible characters are none. */
export function tokensOf(text: string, addresses: readonly Address[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  for (const match of text.matchAll(token)) {
    const start = match.index
    const address = addresses[next]
    if (address && start >= address.start) {
      const isFirst = tokens.at(-1)?.start !== address.start
      if (isFirst)
        tokens.push({
          ...spanOf(address),
          kind: 'address',
          text: address.text,
          key: address.text,
          isJoined: false,
        })
      if (start + match[0].length >= address.end) next += 1
      if (start < address.end) continue
    }
    if (invisible.test(match[0])) continue
    const kind = kindOf(match)
    const key = kind === 'latin' ? match[0].toLowerCase() : match[0]
    const isJoined = start > 0 && tokens.at(-1)?.end === start
    tokens.push({ kind, text: match[0], key, start, end: start + match[0].length, isJoined })
  }
  foldWords(tokens)
  return tokens
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
