import type { ThreadView } from '@/newsroom/queries/threads'
import { silence, type Talk } from './filters'

/** The discussions of every row that has any. */
export function talkByRow(threads: readonly ThreadView[]): Map<string, Talk> {
  const talks = new Map<string, Talk>()
  for (const { row, kind, messages, resolvedAt } of threads) {
    if (row === null) continue
    const before = talks.get(row) ?? silence
    const isOpen = resolvedAt === null
    talks.set(row, {
      threads: before.threads + 1,
      messages: before.messages + (isOpen ? messages.length : 0),
      isChangeAsked: before.isChangeAsked || (isOpen && kind === 'changeRequest'),
    })
  }
  return talks
}

/** Open requests for a change. */
export function openRequests(threads: readonly ThreadView[]): ThreadView[] {
  return threads.filter(({ kind, resolvedAt }) => kind === 'changeRequest' && resolvedAt === null)
}

export function isSameTalk(one: Talk, other: Talk): boolean {
  return (
    one.messages === other.messages &&
    one.threads === other.threads &&
    one.isChangeAsked === other.isChangeAsked
  )
}
