import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

interface Kept {
  of: Payload
  values: LRUCache<string, object>
}

declare global {
  var tarjumanCaches: Map<string, Kept> | undefined
}

/**
 * What is kept of one newsroom's database under a name, while there is room. One for the whole process, since Next loads
 * the module that asks once a bundle; a new one for every `Payload`. Whoever names it knows what is in it.
 */
export function processCache(
  payload: Payload,
  { name, room }: { name: string; room: number },
): Kept['values'] {
  globalThis.tarjumanCaches ??= new Map()
  const known = globalThis.tarjumanCaches.get(name)
  if (known?.of === payload) return known.values
  const values: Kept['values'] = new LRUCache({ maxSize: room })
  globalThis.tarjumanCaches.set(name, { of: payload, values })
  return values
}
