import type { PersonId } from '@/domain/segments/types'
import { canDiscuss, canRequestChange, canResolveThread } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import type { Thread } from '@/payload-types'
import { notify } from '../notifications/notify'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { notFound, ok, refuse } from '../refuse'
import { type ArticleAtHand, withArticle } from '../stories/withStory'
import type { Scope } from '../transaction'
import { mentionedIn } from './mentions'
import { type Message, messageBy, messagesOf, type NewThread, openThread } from './openThread'

const longest = 5_000

function checked(text: string): Result<string> {
  const trimmed = text.trim()
  if (!trimmed) return refuse('note.missing')
  return trimmed.length > longest ? refuse('text.tooLong', { details: { longest } }) : ok(trimmed)
}

const refuseToRequest = <T>(on: 'article' | 'translation'): Result<T> =>
  refuse('role.missing', { missing: [on === 'article' ? 'editor' : 'reviewer'] })

/** Begins a discussion on a story, a row or a selection in it. */
export function startThread(person: Person, thread: NewThread): Promise<Result<{ id: number }>> {
  return withArticle(person, thread.article, async ({ scope, facts, story }) => {
    const text = checked(thread.text)
    if (!text.ok) return text
    if (!canDiscuss({ actor: person.actor, article: facts, now: scope.at })) return refuse('article.trashed')
    const on = thread.translation ? 'translation' : 'article'
    if (thread.kind === 'changeRequest' && !canRequestChange(person.actor, on)) return refuseToRequest(on)
    const belongs = !thread.translation || story.translations.some(({ id }) => id === thread.translation)
    if (!belongs) return notFound()
    const mentions = await mentionedIn(scope, facts, thread.mentions)
    if (!mentions.ok) return mentions
    return ok({ id: await openThread(scope, { ...thread, text: text.value, mentions: mentions.value }) })
  })
}

async function store(scope: Scope, thread: Thread, data: Partial<Thread>, kind: string) {
  const { id, article, translation } = thread
  await scope.payload.update({
    collection: 'threads',
    id,
    data,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
  })
  await recordEvent(scope, { kind: `thread.${kind}`, article, translation, data: { thread: id } })
}

interface ThreadAtHand extends ArticleAtHand {
  thread: Thread
}

/** Runs a verb on a thread of a story that the person may see. */
async function withThread<T>(
  person: Person,
  id: number,
  work: (at: ThreadAtHand) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { totalDocs, docs } = await person.payload.find({
    collection: 'threads',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const found = docs[0]
  if (totalDocs === 0 || !found) return notFound()
  return withArticle<T>(person, found.article, async (at) => {
    const thread = await at.scope.payload.findByID({
      collection: 'threads',
      id,
      depth: 0,
      req: at.scope.req,
      user: at.scope.user,
      overrideAccess: false,
    })
    return work({ ...at, thread })
  })
}

/** Who has had a part in a discussion: whoever spoke in it, and whoever was called into it. */
const participantsOf = (messages: readonly Message[]): PersonId[] =>
  messages.flatMap(({ by, mentions = [] }) => (by === null ? mentions : [by, ...mentions]))

async function tellOfReply(scope: Scope, thread: Thread, said: Message): Promise<void> {
  const { id, article, translation, row } = thread
  const place = { article, translation, row, thread: id, excerpt: said.text }
  const { mentions = [] } = said
  await notify(scope, mentions, { kind: 'mention', ...place })
  const others = participantsOf(messagesOf(thread)).filter((person) => !mentions.includes(person))
  await notify(scope, others, { kind: 'reply', ...place })
}

export interface Reply {
  text: string
  mentions?: PersonId[]
}

/** Answers in a discussion; those who have a part in it hear of it. */
export const replyToThread = (person: Person, id: number, reply: Reply): Promise<Result<{ id: number }>> =>
  withThread(person, id, async ({ scope, thread, facts }) => {
    const text = checked(reply.text)
    if (!text.ok) return text
    if (!canDiscuss({ actor: person.actor, article: facts, now: scope.at })) return refuse('article.trashed')
    const mentions = await mentionedIn(scope, facts, reply.mentions)
    if (!mentions.ok) return mentions
    const said = messageBy(scope, text.value, mentions.value)
    const messages = [...messagesOf(thread), said].map((message) => ({ ...message }))
    await store(scope, thread, { messages }, 'reply')
    await tellOfReply(scope, thread, said)
    return ok({ id })
  })

function answererOf({ thread, article, story }: ThreadAtHand): number | null {
  if (!thread.translation) return article.writer
  return story.translations.find(({ id }) => id === thread.translation)?.translator ?? null
}

/** Settles a discussion or opens it again. Settled ones are kept. */
export const settleThread = (
  person: Person,
  id: number,
  resolved: boolean,
): Promise<Result<{ id: number }>> =>
  withThread(person, id, async (at) => {
    const { scope, thread } = at
    const may = canResolveThread(person.actor, {
      kind: thread.kind === 'changeRequest' ? 'changeRequest' : 'note',
      on: thread.translation ? 'translation' : 'article',
      openedBy: thread.by ?? 0,
      answerer: answererOf(at),
    })
    if (!may) return refuseToRequest(thread.translation ? 'translation' : 'article')
    const data = resolved
      ? { resolvedAt: scope.at, resolvedBy: person.user.id }
      : { resolvedAt: null, resolvedBy: null }
    await store(scope, thread, data, resolved ? 'resolve' : 'unresolve')
    return ok({ id })
  })
