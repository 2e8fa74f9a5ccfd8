import { wordDiff } from '@/domain/text/wordDiff'

/**
 * An old text shared out among the texts that came from it: each gets the old words that it kept, and those that were
 * deleted at its place. One text gets all of it.
 *
 * @example apportion('One. Two.', ['One.', 'Two more.']) // ['One.', 'Two.']
 */
export function apportion(before: string, texts: readonly string[]): string[] {
  if (texts.length < 2) return texts.map(() => before)
  const shares = texts.map(() => '')
  const add = (row: number, words: string) => {
    shares[row] = (shares[row] ?? '') + words
  }
  const ends = endsOf(texts)
  let at = 0
  let row = 0
  const last = texts.length - 1
  /** Walks over a stretch of the new text, character runs row by row; between two rows stands one line feed. */
  const walk = (text: string, isOld: boolean) => {
    let left = text
    while (left !== '') {
      const end = row < last ? (ends[row] ?? 0) : Number.POSITIVE_INFINITY
      const own = left.slice(0, end - at)
      if (isOld) add(row, own)
      at += own.length
      left = left.slice(own.length)
      if (left === '') return
      left = left.slice(1)
      at += 1
      row += 1
    }
  }
  for (const { kind, text } of wordDiff(before, texts.join('\n'))) {
    if (kind === 'del') add(row, text)
    else walk(text, kind === 'same')
  }
  return shares.map((share) => share.trim())
}

/** Where each text ends in all of them joined by line feeds. */
function endsOf(texts: readonly string[]): number[] {
  let at = -1
  return texts.map((text) => {
    at += text.length + 1
    return at
  })
}
