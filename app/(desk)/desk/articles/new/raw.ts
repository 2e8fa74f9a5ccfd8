import { decode, type Encoding, maxImportBytes } from '@/domain/importing/decode'

/** A story as it came: pasted, or the bytes of a file. */
export interface Raw {
  text: string
  filename: string | null
  encoding: Encoding
  /** Null for what was pasted: it travels as text. */
  bytes: Uint8Array | null
  /** Characters that could not be read. */
  damaged: number
}

export type RawFailure = 'import.empty' | 'import.tooLarge' | 'import.binary' | 'import.unreadable'

export type RawResult = { ok: true; raw: Raw } | { ok: false; code: RawFailure }

/** A pasted text, judged as the server will judge it. */
export function rawOfPaste(text: string): RawResult {
  const decoded = decode(new TextEncoder().encode(text))
  if (!decoded.ok) return { ok: false, code: decoded.refusal.code }
  const { text: read, encoding, damaged } = decoded
  return { ok: true, raw: { text: read, filename: null, encoding, bytes: null, damaged } }
}

/** The bytes of a file; null for what cannot be read: a folder, or a file that was moved meanwhile. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

export async function rawOfFile(file: File): Promise<RawResult> {
  if (file.size > maxImportBytes) return { ok: false, code: 'import.tooLarge' }
  const bytes = await bytesOf(file)
  if (!bytes) return { ok: false, code: 'import.unreadable' }
  const decoded = decode(bytes)
  if (!decoded.ok) return { ok: false, code: decoded.refusal.code }
  const { text, encoding, damaged } = decoded
  return { ok: true, raw: { text, filename: file.name, encoding, bytes, damaged } }
}

/** The body of the request that makes the draft. */
export function sendable({
  text,
  filename,
  bytes,
}: Raw): { text: string } | { base64: string; filename: string } {
  return bytes ? { base64: base64Of(bytes), filename: filename ?? '' } : { text }
}

const chunk = 0x8000

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += chunk)
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return btoa(binary)
}
