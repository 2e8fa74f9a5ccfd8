import { decode, type Encoding } from '@/domain/importing/decode'

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

export type RawResult =
  | { ok: true; raw: Raw }
  | { ok: false; code: 'import.empty' | 'import.tooLarge' | 'import.binary' }

export function rawOfPaste(text: string): RawResult {
  if (text.trim() === '') return { ok: false, code: 'import.empty' }
  return { ok: true, raw: { text, filename: null, encoding: 'utf-8', bytes: null, damaged: 0 } }
}

export async function rawOfFile(file: File): Promise<RawResult> {
  const bytes = new Uint8Array(await file.arrayBuffer())
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
