import { isBinary } from './isBinary'
import { utf16Order } from './utf16Order'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256'

/** The largest file that is read, in bytes. */
export const maxImportBytes = 2 * 1024 * 1024

export interface Decoded {
  ok: true
  text: string
  encoding: Encoding
  hadBom: boolean
  /** Characters that could not be read and became U+FFFD. */
  damaged: number
}

export interface DecodeRefusal {
  ok: false
  refusal:
    | { code: 'import.empty' }
    | { code: 'import.tooLarge'; bytes: number; maxBytes: number }
    | { code: 'import.binary' }
}

const isAllSpace = (text: string): boolean => text.trim() === ''

function decoded(bytes: Uint8Array, encoding: Encoding, hadBom: boolean): Decoded | DecodeRefusal {
  const text = new TextDecoder(encoding).decode(bytes)
  if (isAllSpace(text)) return { ok: false, refusal: { code: 'import.empty' } }
  return { ok: true, text, encoding, hadBom, damaged: text.split('\uFFFD').length - 1 }
}

function bomOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** UTF-8 that is whole, or so nearly that a few bytes were lost on the way. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = text.split('\uFFFD').length - 1
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return lost === 0 || whole > lost * 20
}

/**
 * The text of a file: by its byte order mark, else UTF-16 when its bytes alternate so, else UTF-8 when valid (or all
 * but), else Windows-1256. Refuses empty, binary and too large files.
 */
export function decode(bytes: Uint8Array): Decoded | DecodeRefusal {
  if (bytes.length === 0) return { ok: false, refusal: { code: 'import.empty' } }
  if (bytes.length > maxImportBytes) {
    return { ok: false, refusal: { code: 'import.tooLarge', bytes: bytes.length, maxBytes: maxImportBytes } }
  }
  const bom = bomOf(bytes)
  if (bom === 'utf-16le' || bom === 'utf-16be') return decoded(bytes, bom, true)
  const order = bom === null ? utf16Order(bytes) : null
  if (order) return decoded(bytes, order, false)
  if (isBinary(bytes)) return { ok: false, refusal: { code: 'import.binary' } }
  return decoded(bytes, bom ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1256'), bom !== null)
}
