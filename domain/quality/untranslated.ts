import { fold } from '@/domain/text/fold'
import type { Checked } from './checkedText'
import { finding } from './finding'
import type { Token } from './tokens'

/** Shorter Arabic may be nothing but a name or a number in English, too. */
const shortest = 3
/** A number alone can say as much as several words: 10-15% for "between 10 and 15 in the hundred". */
const shortestForNumbers = 10

const latinOf = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ kind, key }) => (kind === 'latin' ? [key] : [])).join(' ')

const wholeOf = ({ start, end }: Token, last: Token | undefined) => ({ start, end: last?.end ?? end })

/** The English is the Arabic itself, has no words at all, or only the Latin words that stand in the Arabic. */
function isUntranslated({ source, target }: Checked): boolean {
  const arabic = source.tokens.filter(({ kind }) => kind === 'arabic').length
  const words = target.tokens.filter(({ kind }) => kind === 'latin' || kind === 'arabic')
  if (arabic === 0 || target.tokens.length === 0) return false
  if (words.length === 0) {
    const hasNumber = target.tokens.some(({ kind }) => kind === 'number' || kind === 'address')
    return !hasNumber || arabic >= shortestForNumbers
  }
  const isAllArabic = words.every(({ kind }) => kind === 'arabic')
  if (isAllArabic) return fold(source.text) === fold(target.text)
  const isAllLatin = words.every(({ kind }) => kind === 'latin')
  return isAllLatin && arabic >= shortest && latinOf(source.tokens) === latinOf(target.tokens)
}

/** A segment that only looks translated. */
export function untranslatedFindings(checked: Checked) {
  const [first] = checked.target.tokens
  if (!first || !isUntranslated(checked)) return []
  return [finding({ code: 'untranslated', target: [wholeOf(first, checked.target.tokens.at(-1))] })]
}
