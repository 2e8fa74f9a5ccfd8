import { LRUCache } from 'lru-cache'
import { allTag } from '@/newsroom/editions/tags'
import type { StoredPage } from './storedPage'

/** A render under way: it learns of every purge that happens meanwhile. */
export interface Ticket {
  readonly purged: ReadonlySet<string>
}

export interface PageCache {
  /** The page of a path; undefined when there is none or when it may be out of date. */
  get(key: string): StoredPage | undefined
  /** To be called before the first read of a render. */
  begin(): Ticket
  /** Keeps the page unless it was purged while it was rendered, or nobody would tell of a purge now. */
  put(key: string, page: StoredPage, ticket: Ticket): boolean
  end(ticket: Ticket): void
  /** Forgets every page with one of the tags, all of them at once, now and for the renders under way. */
  purge(...tags: string[]): void
  /** The listener hears purges (again): start empty, keep pages. */
  connected(): void
  /** The listener hears nothing: keep no new pages, and serve the old ones for a while. */
  lost(): void
}

interface Options {
  maxBytes: number
  /** For pages of which anybody can make up as many as they like: these never push others out. */
  maxPassingBytes: number
  /** How long pages are served while purges cannot be heard, in milliseconds. */
  graceMs: number
  /** Milliseconds of any steady clock. */
  now: () => number
}

/** A page cache that forgets at once. It keeps nothing before the first `connected()`. */
export function createPageCache({ maxBytes, maxPassingBytes, graceMs, now }: Options): PageCache {
  const keysByTag = new Map<string, Set<string>>()
  const shelf = (maxSize: number) =>
    new LRUCache<string, StoredPage>({
      maxSize,
      sizeCalculation: ({ bytes }) => bytes,
      dispose: (page, key) => forgetTags(keysByTag, key, page),
    })
  const lasting = shelf(maxBytes)
  const passing = shelf(maxPassingBytes)
  const open = new Map<Ticket, Set<string>>()
  let lostAt: number | null = Number.NEGATIVE_INFINITY

  function forget(key: string): void {
    lasting.delete(key)
    passing.delete(key)
  }

  function purge(...tags: string[]): void {
    for (const tag of tags) {
      for (const purged of open.values()) purged.add(tag)
      for (const key of [...(keysByTag.get(tag) ?? [])]) forget(key)
    }
  }

  return {
    get(key) {
      if (lostAt !== null && now() - lostAt > graceMs) return undefined
      return lasting.get(key) ?? passing.get(key)
    },
    begin() {
      const purged = new Set<string>()
      const ticket = { purged }
      open.set(ticket, purged)
      return ticket
    },
    put(key, page, { purged }) {
      if (lostAt !== null || page.tags.some((tag) => purged.has(tag))) return false
      const pages = page.isPassing ? passing : lasting
      pages.set(key, page, { ttl: page.lifetimeMs ?? 0 })
      rememberTags(keysByTag, key, page)
      return true
    },
    end: (ticket) => void open.delete(ticket),
    purge,
    connected() {
      purge(allTag)
      lostAt = null
    },
    lost() {
      lostAt ??= now()
    },
  }
}

function rememberTags(keysByTag: Map<string, Set<string>>, key: string, { tags }: StoredPage): void {
  for (const tag of tags) {
    const keys = keysByTag.get(tag) ?? new Set()
    keysByTag.set(tag, keys.add(key))
  }
}

function forgetTags(keysByTag: Map<string, Set<string>>, key: string, { tags }: StoredPage): void {
  for (const tag of tags) {
    const keys = keysByTag.get(tag)
    keys?.delete(key)
    if (keys?.size === 0) keysByTag.delete(tag)
  }
}
