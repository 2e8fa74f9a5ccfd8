import { type Token, type TokenKind, tokensOf } from './tokens'

/** A line with everything that the rules of the text check ask about a token's surroundings. */
export interface CheckedLine {
  text: string
  tokens: Token[]
  /** Kind of the nearest word (Arabic, foreign or number) before and after each token. */
  wordBefore: (TokenKind | null)[]
  wordAfter: (TokenKind | null)[]
  /** Text of each token as the rules would write it. */
  written: string[]
}

const isWord = (kind: TokenKind): boolean => kind === 'arabic' || kind === 'foreign' || kind === 'number'

function nearestWords(tokens: Token[]): (TokenKind | null)[] {
  let last: TokenKind | null = null
  return tokens.map(({ kind }) => {
    const before = last
    if (isWord(kind)) last = kind
    return before
  })
}

/** The line as tokens with their neighbours; `written` is still the text itself. */
export function readLine(text: string): CheckedLine {
  const tokens = tokensOf(text)
  return {
    text,
    tokens,
    wordBefore: nearestWords(tokens),
    wordAfter: nearestWords([...tokens].reverse()).reverse(),
    written: tokens.map((token) => token.text),
  }
}

/** Letters that stand before a bracket, a quotation or a foreign name as part of the next word. */
const clitics = new Set('ب ل ك و ف س ال بال وال فال كال لل ول وب وك فل فب وبال وكال ولل'.split(' '))

export const withoutTatweel = (word: string): string => word.replace(/ـ/g, '')
export const isClitic = (word: string): boolean => clitics.has(withoutTatweel(word).replace(/\p{M}/gu, ''))
export const lettersIn = (text: string): number => withoutTatweel(text).replace(/[^\p{L}\p{N}]/gu, '').length

/** Whether the token after this one follows without a space and is a number or a foreign word (`.net`, `.5`). */
export function isGluedToForeign({ tokens }: CheckedLine, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  return token !== undefined && next?.from === token.to && (next.kind === 'foreign' || next.kind === 'number')
}

/** Whether the rules may judge this punctuation mark: it stands in Arabic, and not in a number, name or address. */
export function isArabicMark(line: CheckedLine, index: number): boolean {
  const token = line.tokens[index]
  if (token?.kind !== 'mark') return false
  const before = line.wordBefore[index]
  const after = line.wordAfter[index]
  if (before !== 'arabic' && before !== 'number') return false
  if (before === 'number' && (after === 'number' || after === 'foreign') && token.text !== '..') return false
  if (',;?'.includes(token.text) && after === 'foreign') return false
  return (
    !('.,:;?'.includes(token.text) || token.text === '..') ||
    !isGluedToForeign(line, index) ||
    isCommaBeforeNumber(line, index)
  )
}

/** `قال,5` is a comma and a number; `3,5` is one number and was read as such. */
function isCommaBeforeNumber({ tokens }: CheckedLine, index: number): boolean {
  return (
    tokens[index]?.text === ',' &&
    tokens[index - 1]?.kind === 'arabic' &&
    tokens[index + 1]?.kind === 'number'
  )
}
