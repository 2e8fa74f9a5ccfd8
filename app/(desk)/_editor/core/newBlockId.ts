import type { BlockId } from '@/domain/segments/document'

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** An id for a new block: 12 random letters and digits. */
export function newBlockId(): BlockId {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}
