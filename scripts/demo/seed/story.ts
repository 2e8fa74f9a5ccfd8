import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent, Body } from '@/domain/segments/document'
import type { ArticleAction } from '@/domain/workflow/types'
import { changeDetails } from '@/newsroom/articles/changeDetails'
import type { MoveInput } from '@/newsroom/articles/move'
import { moveArticle } from '@/newsroom/articles/moveArticle'
import { saveArticle } from '@/newsroom/articles/saveArticle'
import { startArticle } from '@/newsroom/articles/startArticle'
import { newId } from '@/newsroom/ids'
import type { Person } from '@/newsroom/person'
import { loadArticle, loadTranslationsOf } from '@/newsroom/stories/load'
import type { ArticleRecord, Citation } from '@/newsroom/stories/types'
import { replyToThread, startThread } from '@/newsroom/threads/threads'
import { articleBody, type BodyIds, correctedBody } from '../toLexical'
import type { DemoStory } from '../types'
import { done } from './done'
import { blockRow, move as moveEnglish, review, translate } from './english'
import { type Ids, idIn } from './register'
import type { Timeline } from './timeline'

export interface Register {
  topics: Ids
  sources: Ids
  pictures: Ids
}

interface Told {
  story: DemoStory
  id: number
  ids: BodyIds
  time: Timeline
}

async function record(person: Person, id: number): Promise<ArticleRecord> {
  const article = await loadArticle(person, id)
  if (!article) throw new Error(`article ${id} is not there`)
  return article
}

async function move(
  person: Person,
  id: number,
  action: ArticleAction,
  input: Partial<MoveInput> = {},
): Promise<void> {
  const { revision } = await record(person, id)
  done(await moveArticle(person, { id, action, input: { revision, ...input } }))
}

async function save(
  person: Person,
  id: number,
  content: (now: ArticleContent) => ArticleContent,
): Promise<void> {
  const article = await record(person, id)
  const base = baseOf(article.content, article.revision)
  done(await saveArticle(person, { id, base, document: content(article.content) }))
}

/** Writes the Arabic: text, sources, topics. */
async function write(story: DemoStory, register: Register, time: Timeline): Promise<Told> {
  const { id } = done(await startArticle(time(story.writer)))
  const citations: Citation[] = story.sources.map(({ key, role, url = '', note = '' }) => ({
    id: newId(),
    source: idIn(register.sources, key),
    role,
    url,
    note,
  }))
  const sourceId = (key: string) => citations[story.sources.findIndex((one) => one.key === key)]?.id ?? key
  const pictureId = (key: string) => idIn(register.pictures, key)
  const { body, ids } = articleBody(story, { newId, pictureId, sourceId })
  const topics = story.topics.map((key) => idIn(register.topics, key))
  done(await changeDetails(time(story.writer), id, { sources: citations, topics }))
  await save(time(story.writer), id, () => ({
    title: story.title.ar,
    standfirst: story.standfirst.ar,
    dateline: story.dateline.ar,
    slug: story.slug.ar,
    leadImage: story.lead && {
      media: pictureId(story.lead.picture),
      caption: story.lead.captionAr,
      alt: story.lead.altAr,
    },
    body,
  }))
  return { story, id, ids, time }
}

async function approveArabic({ story, id, time }: Told): Promise<void> {
  await move(time(story.writer), id, 'submit')
  await move(time(story.writer === 'editor' ? 'editor2' : 'editor'), id, 'approve')
}

async function publishArabic(told: Told): Promise<void> {
  await approveArabic(told)
  await move(told.time('editor2'), told.id, 'publish')
}

async function translationOf({ id, time }: Told): Promise<number> {
  const [translation] = await loadTranslationsOf(time('editor'), id)
  if (!translation) throw new Error(`article ${id} has no translation`)
  return translation.id
}

async function discuss({ story, id, ids, time }: Told, translation: number | null): Promise<void> {
  for (const { block, by, text, kind, replies = [] } of story.thread ?? []) {
    if (kind !== 'note') continue
    const row = blockRow(ids, block)
    const thread = done(await startThread(time(by), { article: id, translation, row, kind, text }))
    for (const reply of replies) done(await replyToThread(time(reply.by), thread.id, { text: reply.text }))
  }
}

function requestsOf({ story, ids }: Told) {
  return (story.thread ?? [])
    .filter(({ kind }) => kind === 'changeRequest')
    .map(({ block, text }) => ({ row: blockRow(ids, block), text }))
}

async function publishBoth(told: Told, reviewer: string): Promise<number> {
  await publishArabic(told)
  const translation = await translationOf(told)
  await translate({ ...told, translation })
  await review({ ...told, translation }, reviewer, 'all')
  await moveEnglish(told.time(reviewer), translation, 'publish')
  return translation
}

async function correct(told: Told): Promise<void> {
  const { story, id, ids, time } = told
  await move(time('editor2'), id, 'revise')
  await save(time('editor2'), id, (now) => ({ ...now, body: correctedBody(story, now.body, ids) as Body }))
  await move(time('editor2'), id, 'submit')
  await move(time('editor'), id, 'approve')
  const ar = story.correction?.noteAr ?? ''
  await move(time('editor'), id, 'publish', { correctionNote: { ar } })
}

const tomorrow = (): string => new Date(Date.now() + 26 * 60 * 60 * 1000).toISOString()

/** Tells one story up to its stage, as the people of the newsroom would, verb by verb. */
export async function tell(story: DemoStory, register: Register, time: Timeline): Promise<number> {
  const told = await write(story, register, time)
  const reviewer = story.translator === 'reviewer2' ? 'reviewer' : 'reviewer2'
  switch (story.stage) {
    case 'draft':
      await discuss(told, null)
      break
    case 'inReviewArabic':
    case 'changesRequestedArabic':
      await move(time(story.writer), told.id, 'submit')
      break
    case 'approvedArabicWaiting':
      await approveArabic(told)
      break
    case 'publishedWaiting':
      await publishArabic(told)
      break
    case 'scheduled':
      await approveArabic(told)
      await move(time('editor'), told.id, 'schedule', { publishAt: tomorrow() })
      break
    case 'publishedHalfDone': {
      await publishArabic(told)
      const translation = await translationOf(told)
      await translate({ ...told, translation }, 2)
      await discuss(told, translation)
      break
    }
    case 'publishedInReview': {
      await publishArabic(told)
      const translation = await translationOf(told)
      await translate({ ...told, translation })
      await review({ ...told, translation }, reviewer, 'some')
      await discuss(told, translation)
      break
    }
    case 'publishedChangesRequested': {
      await publishArabic(told)
      const translation = await translationOf(told)
      await translate({ ...told, translation })
      await review({ ...told, translation }, reviewer, 'some')
      await discuss(told, translation)
      await moveEnglish(time(reviewer), translation, 'requestChanges', { requests: requestsOf(told) })
      break
    }
    case 'publishedStale':
      await publishBoth(told, reviewer)
      await correct(told)
      break
    case 'publishedBoth':
      await publishBoth(told, reviewer)
      break
    case 'retracted':
      await publishBoth(told, reviewer)
      await move(time('editor'), told.id, 'retract', { reason: story.correction?.noteAr ?? '' })
      break
  }
  return told.id
}
