/** The escapes of JSON from left to right: whole surrogate pairs, halves of one, NUL, and every other. */
const escapes =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[dD][89a-fA-F][\da-fA-F]{2}|\\u0000|\\[^u]/g

const halfPair = 6

function mended(sequence: string): string {
  if (sequence === '\\u0000') return ''
  const isHalf = sequence.length === halfPair && /^\\u[dD]/.test(sequence)
  return isHalf ? '\\ufffd' : sequence
}

/** JSON without what PostgreSQL cannot store: NUL goes, half a surrogate pair becomes U+FFFD. */
export function storable(json: string): string {
  return json.includes('\\u') ? json.replace(escapes, mended) : json
}
