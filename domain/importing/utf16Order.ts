const sampleBytes = 4_096

/** Blocks that Arabic and Latin newspaper text is written in: Latin, Arabic, punctuation, presentation forms. */
const isTextualHigh = (high: number): boolean =>
  high === 0x00 || high === 0x06 || high === 0x20 || (high >= 0xfb && high <= 0xfe)

function shareOfText(bytes: Uint8Array, highAt: 0 | 1): { textual: number; telling: number } {
  const units = Math.floor(Math.min(bytes.length, sampleBytes) / 2)
  let textual = 0
  let telling = 0
  for (let unit = 0; unit < units; unit += 1) {
    const high = bytes[unit * 2 + highAt] ?? 0
    const low = bytes[unit * 2 + 1 - highAt] ?? 0
    const isControl = high === 0x00 && low < 0x20 && low !== 0x09 && low !== 0x0a && low !== 0x0d
    if (isTextualHigh(high) && !isControl) textual += 1
    if (high === 0x00 || high === 0x06) telling += 1
  }
  return { textual: textual / units, telling: telling / units }
}

/**
 * The byte order of UTF-16 without a mark, or null for anything else. In such text nearly every second byte is 00 or
 * 06, which are control characters in every other encoding of text.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const little = shareOfText(bytes, 1)
  const big = shareOfText(bytes, 0)
  const isText = ({ textual, telling }: typeof little) => textual > 0.97 && telling > 0.8
  if (isText(little) && little.textual > big.textual) return 'utf-16le'
  return isText(big) && big.textual > little.textual ? 'utf-16be' : null
}
