import { type Content, partsOf } from './contentParts'
import { nodeHash, valueHash } from './nodeHash'
import type { BaseRef } from './saving'

/** What a client that loads this content keeps to send back with its save: every field and block as a hash. */
export function baseOf(content: Content, revision: number): BaseRef {
  const { fields, blocks } = partsOf(content)
  return {
    revision,
    fields: Object.fromEntries([...fields].map(([name, value]) => [name, valueHash(value)])),
    blocks: [...blocks].map(([bid, block]) => [bid, nodeHash(block)]),
  }
}
