/** A word of an English text. */
export interface EnglishToken {
  /** UTF-16 offsets in the text; the end is exclusive. */
  start: number
  end: number
  /** As it is written, less accents, possessive and the dots of an acronym. */
  plain: string
  lower: string
  /** As it is written, less possessive and capitals. */
  spelt: string
  /** What stands between this word and the one before: a space for any space or hyphen, other marks as they are. */
  gap: string
  /** The same, as it is written. */
  space: string
}

const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{Nd}]+(?:['’ʼ‘`][\p{L}\p{M}]+)*/gu
const possessive = /['’ʼ‘`]s$/i
const apostrophes = /['’ʼ‘`]/g
const marks = /\p{M}/gu
const quotes = /["“”«»'’‘]/g
const spaces = /[\s\-‐‑]+/g

/** The words of a text in order. Linear in its length. */
export function englishTokens(text: string): EnglishToken[] {
  const tokens: EnglishToken[] = []
  let before = 0
  for (const { 0: raw, index } of text.matchAll(word)) {
    const end = index + raw.length
    const plain = plainOf(raw)
    const space = text.slice(before, index)
    const gap = space.replace(quotes, '').replace(spaces, ' ')
    const spelt = raw.replace(possessive, '').toLowerCase()
    tokens.push({ start: index, end, plain, lower: plain.toLowerCase(), spelt, gap, space })
    before = end
  }
  return tokens
}

const isAscii = /^[A-Za-z0-9]+$/

function plainOf(raw: string): string {
  if (isAscii.test(raw)) return raw
  const bare = raw.replace(possessive, '').replace(apostrophes, '’').normalize('NFD').replace(marks, '')
  return /^(?:\p{L}\.){2,}$/u.test(bare) ? bare.replaceAll('.', '') : bare
}
