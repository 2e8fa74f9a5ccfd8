import { randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghijkmnpqrstuvwxyz'

/** A new id for a block, an image's place or a citation: 12 letters and digits (about 60 bits). */
export function newId(): string {
  return Array.from(randomBytes(12), (byte) => alphabet[byte % alphabet.length]).join('')
}
