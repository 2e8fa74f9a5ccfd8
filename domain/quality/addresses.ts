import type { Span } from './types'

/** Something to be followed or written to. */
export interface Address extends Span {
  kind: 'url' | 'mail' | 'mention' | 'hashtag'
  text: string
}

const starts =
  /(?:https?:\/\/|www\.)[^\s«»“”"<>()،؛]+|@[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9]))*|#[\p{L}\p{M}\p{N}_]+/gu
const endsInMarks = /[.,;:!?'’…]$/
/** No local part of a mail address is longer: RFC 5321, 4.5.3.1.1. */
const longestLocalPart = 64

function withoutTrailingMarks(text: string): string {
  let end = text.length
  while (end > 0 && endsInMarks.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function localPartBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestLocalPart), at)
  let from = before.length
  while (from > 0 && /[A-Za-z0-9._+-]/.test(before.charAt(from - 1))) from -= 1
  return before.slice(from)
}

function addressAt(text: string, at: number, found: string): Address | null {
  if (found.startsWith('@')) {
    const local = localPartBefore(text, at)
    const name = local === '' ? (/^@[A-Za-z0-9_]+/.exec(found)?.[0] ?? found) : found
    if (local === '') return { kind: 'mention', text: name, start: at, end: at + name.length }
    const start = at - local.length
    return { kind: 'mail', text: local + name, start, end: at + name.length }
  }
  const address = withoutTrailingMarks(found)
  const kind = found.startsWith('#') ? 'hashtag' : 'url'
  return address.length < 2 ? null : { kind, text: address, start: at, end: at + address.length }
}

/** The links, mail addresses, @mentions and #hashtags that are written out in a text, in order. */
export function addressesOf(text: string): Address[] {
  const addresses: Address[] = []
  for (const match of text.matchAll(starts)) {
    const address = addressAt(text, match.index, match[0])
    if (address && address.start >= (addresses.at(-1)?.end ?? 0)) addresses.push(address)
  }
  return addresses
}
