import type { Chosen } from '@/app/(desk)/_talk/names'
import { printedParts } from '../model/names'
import type { Quotation } from '../quoting/types'
import type { Workspace } from './types'

interface Said {
  text: string
  /** Who is called by name in it. */
  mentions?: Chosen[]
}

interface Opening extends Said {
  row: string | null
  quotation?: Quotation | null
  kind: 'note' | 'changeRequest'
}

/** Opens a discussion. Answers whether it was stored; the text stays with the person otherwise. */
export async function openThread(
  workspace: Workspace,
  { row, quotation = null, kind, text, mentions = [] }: Opening,
): Promise<boolean> {
  const { api, get, set, notify } = workspace
  const { desk } = get()
  const place = { row, ...(quotation ?? { quote: null, side: null, offset: null }) }
  const body = {
    article: desk.article,
    translation: desk.id,
    ...place,
    kind,
    text,
    mentions: idsOf(mentions),
  }
  const answer = await api<{ id: number }>('POST', '/api/threads', body)
  if (!answer.ok) {
    notify({ kind: 'refused', refusal: answer.refusal })
    return false
  }
  learnNames(workspace, mentions)
  const thread = {
    id: answer.value.id,
    ...place,
    kind,
    by: desk.actor.id,
    messages: [message(workspace, { text, mentions })],
    resolvedAt: null,
  }
  set({ threads: [...get().threads, thread] })
  return true
}

/** Answers in a discussion. Answers whether it was stored. */
export async function reply(
  workspace: Workspace,
  thread: number,
  { text, mentions = [] }: Said,
): Promise<boolean> {
  const { api, get, set, notify } = workspace
  const answer = await api('POST', `/api/threads/${thread}/reply`, { text, mentions: idsOf(mentions) })
  if (!answer.ok) {
    notify({ kind: 'refused', refusal: answer.refusal })
    return false
  }
  learnNames(workspace, mentions)
  const said = message(workspace, { text, mentions })
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

const idsOf = (mentions: readonly Chosen[]): number[] => mentions.map(({ id }) => id)

/** The names of those who were called just now: the page came without them. */
function learnNames({ get, set }: Workspace, mentions: readonly Chosen[]): void {
  const { desk } = get()
  const strangers = mentions.filter(({ id }) => !(id in desk.people.names))
  if (strangers.length === 0) return
  const learnt = Object.fromEntries(strangers.map(({ id, name }) => [id, { ar: name, en: name }]))
  set({ desk: { ...desk, people: { ...desk.people, names: { ...desk.people.names, ...learnt } } } })
}

function message({ get, clock }: Workspace, { text, mentions = [] }: Said) {
  const { actor, people } = get().desk
  return {
    by: actor.id,
    byName: printedParts(people.names[actor.id]),
    at: clock(),
    text: text.trim(),
    mentions: idsOf(mentions),
  }
}
