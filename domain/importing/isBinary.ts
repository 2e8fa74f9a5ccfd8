/** First bytes of files that editors do drop on an import: PDF, ZIP (docx, odt), RTF, old Word, images, gzip. */
const signatures = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x1f, 0x8b],
]

/** Control characters that occur in text files: backspace to carriage return, Ctrl-Z of DOS, escape. */
const isTextual = (byte: number): boolean =>
  byte >= 0x20 || (byte >= 0x08 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b

/** Whether bytes that are not UTF-16 are no text: a known signature, a NUL, or control characters throughout. */
export function isBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return true
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (!isTextual(byte)) controls += 1
  }
  return controls > bytes.length / 50
}
