const headBytes = 12
const recordBytes = 16
const aligned = (length: number): number => Math.ceil(length / 4) * 4

/** TrueType fonts as one collection (`.ttc`, OpenType 1.9, "Font collections"); they share no tables. */
export function collectionOf(fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(headBytes + 4 * fonts.length)
  head.write('ttcf', 0, 'latin1')
  head.writeUInt32BE(0x00010000, 4)
  head.writeUInt32BE(fonts.length, 8)
  const parts: Buffer[] = [head]
  let start = head.length
  for (const [index, font] of fonts.entries()) {
    head.writeUInt32BE(start, headBytes + 4 * index)
    parts.push(movedTo(start, font))
    start += aligned(font.length)
  }
  return Buffer.concat(parts)
}

/** A font whose tables are found from the beginning of the collection; its length a multiple of four. */
function movedTo(start: number, font: Buffer): Buffer {
  const moved = Buffer.alloc(aligned(font.length))
  font.copy(moved)
  const tables = font.readUInt16BE(4)
  for (let table = 0; table < tables; table += 1) {
    const place = headBytes + recordBytes * table + 8
    moved.writeUInt32BE(font.readUInt32BE(place) + start, place)
  }
  return moved
}
