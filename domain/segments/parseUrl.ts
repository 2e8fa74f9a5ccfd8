import { LIMITS } from './reading'

const PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])

/**
 * A link's address in its normal form, or null when it may not stand in a story: only http, https and mailto, no control
 * characters or spaces inside, a host where one belongs, no user name or password (they make one site look like
 * another).
 */
export function parseUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.urlLength) return null
  const trimmed = value.trim()
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(trimmed) || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  if (!PROTOCOLS.has(url.protocol) || url.username !== '' || url.password !== '') return null
  if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url.href : null
  return /^https?:\/\//i.test(trimmed) && url.hostname !== '' ? url.href : null
}
