import type { RootChild } from '@/domain/segments/document'
import { newId } from '@/newsroom/ids'
import { body, paragraph } from '../demo/nodes'
import type { Client } from '../testing/client'
import type { Benchmark, Figure } from './support/benchmark'
import { longBody, storyWith } from './support/longStory'
import { median, milliseconds } from './support/numbers'
import { act, articleNow, publishStory, type Staff, save, staffOf } from './support/stories'
import { type Sight, seenAt } from './support/watch'

const rounds = 10

/** When something was asked for, answered, and seen on each server. Times of one clock, in milliseconds. */
interface Round {
  asked: number
  answered: number
  seen: number[]
}

interface Story {
  staff: Staff
  id: number
  /** The address of its page on each server. */
  pages: string[]
}

/** How long a correction and a retraction take to readers, on the same server and on another. */
export const publish: Benchmark = async ({ newsroom, server }) => {
  const second = await newsroom.startServer()
  try {
    const staff = await staffOf(server.origin)
    const text = longBody({ paragraphs: 8, words: 50 })
    const { id, path } = await publishStory(staff, storyWith('قياس سرعة النشر', text))
    const story = { staff, id, pages: [server.origin + path, second.origin + path] }
    await openAll(story)
    const corrections = await correctOften(story)
    const retractions = await retractOften(story)
    return {
      title: 'From a decision to its readers',
      how,
      figures: [...figuresOf('a correction', corrections), ...figuresOf('a retraction', retractions)],
    }
  } finally {
    await second.stop()
  }
}

/** Every server renders the page and keeps it. */
async function openAll({ pages }: Story): Promise<void> {
  for (const page of pages) await seenAt(page, ({ status }) => status === 200)
}

async function correctOften(story: Story): Promise<Round[]> {
  const { staff, id } = story
  const results: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    const news = `بلغ العدد بعد التصويب ${70_000 + round} نخلة.`
    await act(staff.editor2, id, 'revise')
    await save(staff.editor2, id, (now) => ({ ...now, body: withNews(now.body.root.children, news) }))
    await act(staff.editor2, id, 'submit')
    await act(staff.editor, id, 'approve')
    results.push(await timed(story, { action: 'publish' }, ({ text }) => text.includes(news)))
    await openAll(story)
  }
  return results
}

const newsId = newId()

function withNews(children: readonly RootChild[], news: string) {
  const others = children.filter((child) => !('$' in child && child.$?.bid === newsId))
  return body('rtl', [paragraph({ bid: newsId }, news), ...others])
}

async function retractOften(story: Story): Promise<Round[]> {
  const { staff, id } = story
  const results: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    const move = { action: 'retract', reason: 'قياس السرعة' }
    results.push(await timed(story, move, ({ status }) => status === 410))
    await act(staff.editor, id, 'reinstate', { languages: [] })
    await openAll(story)
  }
  return results
}

interface Move {
  action: string
  reason?: string
}

async function timed(
  { staff, id, pages }: Story,
  move: Move,
  isNews: (sight: Sight) => boolean,
): Promise<Round> {
  const { revision } = await articleNow(staff.editor, id)
  const seen = Promise.all(pages.map((page) => seenAt(page, isNews)))
  const asked = performance.now()
  await moved(staff.editor, id, { ...move, revision })
  const answered = performance.now()
  return { asked, answered, seen: await seen }
}

function moved(editor: Client, id: number, { action, ...input }: Move & { revision: number }) {
  return editor.call('POST', `/api/articles/${id}/${action}`, input)
}

function figuresOf(what: string, results: readonly Round[]): Figure[] {
  return ['the same server', 'the second server'].flatMap((server, index) => {
    const seen = (result: Round) => result.seen[index] ?? Number.NaN
    return [
      figure(
        `${what} on ${server}, from the request`,
        results.map((each) => seen(each) - each.asked),
      ),
      figure(
        `${what} on ${server}, from its answer`,
        results.map((each) => seen(each) - each.answered),
      ),
    ]
  })
}

function figure(what: string, spans: readonly number[]): Figure {
  return { what, ours: `median ${milliseconds(median(spans))}, most ${milliseconds(Math.max(...spans))}` }
}

const how = [
  `${rounds} corrections and ${rounds} retractions of a 400-word story whose page both servers hold in their caches.`,
  'The editor publishes over HTTP; one reader a server opens the page without a pause;',
  'the time is that of the first whole answer with the new text (or with status 410).',
  'A negative time means that readers had it before the editor was told so.',
  'Both servers share one PostgreSQL, which waits for its disk at every commit.',
]
