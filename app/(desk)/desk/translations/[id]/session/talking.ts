import { printedParts } from '../model/names'
import type { Workspace } from './types'

interface Opening {
  row: string | null
  quote: string | null
  kind: 'note' | 'changeRequest'
  text: string
}

/** Opens a discussion. Answers whether it was stored; the text stays with the person otherwise. */
export async function openThread(
  workspace: Workspace,
  { row, quote, kind, text }: Opening,
): Promise<boolean> {
  const { api, get, set, notify } = workspace
  const { desk } = get()
  const body = { article: desk.article, translation: desk.id, row, quote, kind, text }
  const answer = await api<{ id: number }>('POST', '/api/threads', body)
  if (!answer.ok) {
    notify({ kind: 'refused', refusal: answer.refusal })
    return false
  }
  const thread = {
    id: answer.value.id,
    row,
    quote,
    kind,
    by: desk.actor.id,
    messages: [message(workspace, text)],
    resolvedAt: null,
  }
  set({ threads: [...get().threads, thread] })
  return true
}

export async function reply(workspace: Workspace, thread: number, text: string): Promise<boolean> {
  const { api, get, set, notify } = workspace
  const answer = await api('POST', `/api/threads/${thread}/reply`, { text })
  if (!answer.ok) {
    notify({ kind: 'refused', refusal: answer.refusal })
    return false
  }
  const said = message(workspace, text)
  set({
    threads: get().threads.map((one) =>
      one.id === thread ? { ...one, messages: [...one.messages, said] } : one,
    ),
  })
  return true
}

/** Settles a discussion, or opens it again. */
export async function settle(workspace: Workspace, thread: number, isSettled: boolean): Promise<void> {
  const { api, get, set, notify, clock } = workspace
  const answer = await api('POST', `/api/threads/${thread}/${isSettled ? 'resolve' : 'unresolve'}`)
  if (!answer.ok) return notify({ kind: 'refused', refusal: answer.refusal })
  const resolvedAt = isSettled ? clock() : null
  set({ threads: get().threads.map((one) => (one.id === thread ? { ...one, resolvedAt } : one)) })
}

function message({ get, clock }: Workspace, text: string) {
  const { actor, people } = get().desk
  return { by: actor.id, byName: printedParts(people.names[actor.id]), at: clock(), text: text.trim() }
}
