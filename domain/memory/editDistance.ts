/**
 * How many letters differ between two texts (insertions, deletions, replacements), by Myers' bit vectors in blocks of 32
 * (Myers 1999, Hyyrö 2003): some twenty times as fast as the table. Letters are UTF-16 units.
 */

/** Where the masks of each letter of the pattern in hand begin; 0 where it has none. Used by one pattern at a time. */
const slots = new Uint16Array(0x10000)

interface Blocks {
  count: number
  /** The highest bit of the last block that the pattern reaches. */
  last: number
  /** Per slot and block: where the letter stands in the pattern. Slot 0 is of letters that the pattern has not. */
  masks: Int32Array
  letters: number[]
}

function blocksOf(pattern: string): Blocks {
  const letters = [...new Set(Array.from({ length: pattern.length }, (_, at) => pattern.charCodeAt(at)))]
  const count = Math.ceil(pattern.length / 32)
  const masks = new Int32Array((letters.length + 1) * count)
  const slotOf = new Map(letters.map((letter, index) => [letter, index + 1]))
  for (let at = 0; at < pattern.length; at += 1) {
    const place = (slotOf.get(pattern.charCodeAt(at)) ?? 0) * count + (at >> 5)
    masks[place] = (masks[place] ?? 0) | (1 << (at & 31))
  }
  return { count, last: 1 << ((pattern.length - 1) & 31), masks, letters }
}

function distance({ count, last, masks, letters }: Blocks, length: number, text: string): number {
  const plus = new Int32Array(count).fill(-1)
  const minus = new Int32Array(count)
  letters.forEach((letter, index) => {
    slots[letter] = index + 1
  })
  let score = length
  for (let at = 0; at < text.length; at += 1) {
    const row = (slots[text.charCodeAt(at)] ?? 0) * count
    let carry = 1
    for (let block = 0; block < count; block += 1) {
      const up = plus[block] ?? 0
      const down = minus[block] ?? 0
      let same = masks[row + block] ?? 0
      const vertical = same | down
      if (carry < 0) same |= 1
      const horizontal = (((same & up) + up) ^ up) | same
      let rise = down | ~(horizontal | up)
      let fall = up & horizontal
      const high = block === count - 1 ? last : -0x80000000
      const next = rise & high ? 1 : fall & high ? -1 : 0
      rise = (rise << 1) | (carry > 0 ? 1 : 0)
      fall = (fall << 1) | (carry < 0 ? 1 : 0)
      plus[block] = fall | ~(vertical | rise)
      minus[block] = rise & vertical
      carry = next
    }
    score += carry
  }
  for (const letter of letters) slots[letter] = 0
  return score
}

/** The distance of many texts from one: the preparation is done once. */
export function distanceFrom(pattern: string): (text: string) => number {
  if (pattern === '') return (text) => text.length
  const blocks = blocksOf(pattern)
  return (text) => (text === pattern ? 0 : distance(blocks, pattern.length, text))
}

/** The distance of two texts. */
export const editDistance = (a: string, b: string): number => distanceFrom(a)(b)
