import type { Token } from '../tokens'
import { type Month, month } from './month'
import { englishHomographs, englishMonths, englishShort, hijri } from './monthNames'

const timeWords = new Set(
  'in since of last by until till early late mid this next for from through during before after and to between'.split(
    ' ',
  ),
)
/** Hijri months of two words, by how each begins. */
const hijriPairs: [RegExp, RegExp, number][] = [
  [/^rabi/, /^(?:awwal|awal|i)$/, 103],
  [/^rabi/, /^(?:thani|akhir|ii)$/, 104],
  [/^jumada/, /^(?:ula|awwal|i)$/, 105],
  [/^jumada/, /^(?:thani|thaniya|thaniyah|akhir|akhirah|ii)$/, 106],
  [/^(?:dhu|dhul|zul)$/, /^(?:qa|qadah|qada|qaada|qaadah|qidah)$/, 111],
  [/^(?:dhu|dhul|zul)$/, /^(?:hijja|hijjah|hija|hajj)$/, 112],
]
const longestPair = 5

function hijriPairAt(tokens: readonly Token[], at: number): Month | null {
  const first = tokens[at]
  if (first?.kind !== 'latin' || !/^[RJDZ]/.test(first.text)) return null
  const candidates = hijriPairs.filter(([begins]) => begins.test(first.key))
  if (candidates.length === 0) return null
  for (let to = at + 1; to < Math.min(tokens.length, at + longestPair); to += 1) {
    const token = tokens[to]
    const found = candidates.find(([, ends]) => ends.test(token?.key ?? ''))
    if (found && token)
      return month({ numbers: [found[2]], from: at, to: to + 1, start: first.start, end: token.end })
  }
  return null
}

const isNumberBeside = (tokens: readonly Token[], from: number, to: number): boolean => {
  const after = tokens[to]?.key === '.' ? tokens[to + 1] : tokens[to]
  const before = /^(?:st|nd|rd|th|of)$/.test(tokens[from - 1]?.key ?? '')
    ? tokens[from - 2]
    : tokens[from - 1]
  return after?.kind === 'number' || before?.kind === 'number'
}

function nameAt(tokens: readonly Token[], at: number): Month | null {
  const token = tokens[at]
  if (token?.kind !== 'latin') return null
  const { key, text, start, end } = token
  const full = englishMonths.get(key)
  const short = englishShort.get(key)
  const hasNumber = isNumberBeside(tokens, at, at + 1)
  if (full !== undefined) {
    const isWord = englishHomographs.has(key)
    if ((isWord || full > hijri) && text === key) return null
    const isSure = !isWord || hasNumber || timeWords.has(tokens[at - 1]?.key ?? '')
    return month({ numbers: [full], from: at, to: at + 1, start, end, isSure })
  }
  const isShort = short !== undefined && text !== key && (hasNumber || tokens[at + 1]?.key === '.')
  return isShort
    ? month({ numbers: [short], from: at, to: at + 1, start, end, isShort, isSure: hasNumber })
    : null
}

/** The months that an English text names. */
export function englishMonthsOf(tokens: readonly Token[]): Month[] {
  const months: Month[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = nameAt(tokens, at) ?? hijriPairAt(tokens, at)
    if (found) months.push(found)
    at = found?.to ?? at + 1
  }
  return months
}
