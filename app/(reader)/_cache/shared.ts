import { createPageCache, type PageCache } from './pageCache'

const maxBytes = 96 * 1024 * 1024
const maxPassingBytes = 8 * 1024 * 1024
const graceMs = 10 * 60 * 1000
const place = Symbol.for('tarjuman.pageCache')

/** The process's one page cache: Next bundles its handlers apart from the server entry, so it lives on `globalThis`. */
export function sharedPageCache(): PageCache {
  const holder: typeof globalThis & { [place]?: PageCache } = globalThis
  holder[place] ??= createPageCache({ maxBytes, maxPassingBytes, graceMs, now: () => performance.now() })
  return holder[place]
}
