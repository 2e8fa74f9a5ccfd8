import { beforeAll, describe, expect, it } from 'vitest'
import { classifyChange } from '../../articles/classify'
import { type OpenNewsroom, openNewsroom } from '../../testing/open'
import { somebody, type TestNewsroom } from '../../testing/people'
import { act, bilingualStory, publishedStory, saveText, value } from '../../testing/stories'
import { withTexts } from '../../testing/texts'
import { loadInsights } from '.'

const day = 86_400_000
const today = Date.parse('2026-06-30T12:00:00.000Z')
const daysAgo = (days: number): string => new Date(today - days * day).toISOString()

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

/** The people of the newsroom as they were some days ago. */
function then(days: number): TestNewsroom {
  const { people } = at
  const clock = () => daysAgo(days)
  return Object.fromEntries(
    Object.entries(people).map(([name, person]) => [name, { ...person, clock }]),
  ) as TestNewsroom
}

async function insights() {
  const found = await loadInsights(at.people.editor, daysAgo(0))
  if (!found) throw new Error('an editor has Insights')
  return found
}

async function correct(id: number, days: number, { minor }: { minor: boolean }) {
  const { editor, editor2 } = then(days)
  value(await act(editor2, id, 'revise'))
  const words = minor ? 'وقالت الهيئة إنّ الرحلات ستزيد في الخريف.' : 'وقالت الهيئة إن الرحلات ستلغى.'
  value(await saveText(editor2, id, (now) => withTexts(now, { p2: words })))
  if (minor) value(await classifyChange(editor2, id, { segment: 'body:p2', minor: true }))
  value(await act(editor2, id, 'submit'))
  value(await act(editor, id, 'approve'))
  value(await act(editor, id, 'publish'))
}

describe('Insights', () => {
  it('are for people of the newsroom', async () => {
    expect(await loadInsights(await somebody(at.payload), daysAgo(0))).toBeNull()
  })

  it('tells how the English kept up with the Arabic, week by week', async () => {
    await publishedStory(then(40))
    const kept = await bilingualStory(then(33))
    const behind = await bilingualStory(then(33))
    await correct(kept.id, 10, { minor: true })
    await correct(behind.id, 10, { minor: false })
    const { coverage, throughput, backlog, stages } = await insights()

    expect(coverage.map(({ live, english, current }) => [live, english, current]).slice(-7)).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [3, 2, 2],
      [3, 2, 2],
      [3, 2, 2],
      [3, 2, 1],
      [3, 2, 1],
    ])
    expect(
      throughput
        .map(({ arabic, english, corrections }) => [arabic.stories, english.stories, corrections])
        .slice(-7),
    ).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [2, 2, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 2],
      [0, 0, 0],
    ])
    expect(throughput.at(-5)?.arabic.words).toBeGreaterThan(20)
    expect(backlog).toMatchObject({
      count: 1,
      ages: [0, 0, 0, 1, 0],
      stories: [{ article: behind.id, translation: behind.translation, rows: 1, since: daysAgo(10) }],
    })
    expect(stages.filter(({ of }) => of === 'article').map(({ stage, left }) => [stage, left])).toEqual([
      ['draft', 5],
      ['inReview', 5],
      ['approved', 5],
    ])
  })

  it('measures a stage from the step into it to the step out of it', async () => {
    const [slow, fast] = [then(5), then(3)]
    const story = await publishedStory(slow)
    value(await act(slow.editor2, story.id, 'revise'))
    value(await act(fast.editor2, story.id, 'submit'))
    const { stages } = await insights()
    const draft = stages.find(({ of, stage }) => of === 'article' && stage === 'draft')
    expect(draft).toMatchObject({ left: 7, median: 0 })
    expect(draft?.most).toBeGreaterThan(10)
  })

  it('counts a second correction from the first, and nothing once the story is retracted', async () => {
    const { id } = await bilingualStory(then(30))
    await correct(id, 20, { minor: false })
    const { editor, editor2 } = then(4)
    value(await act(editor2, id, 'revise'))
    value(await saveText(editor2, id, (now) => withTexts(now, { p1: 'خبر آخر تماما.' })))
    value(await act(editor2, id, 'submit'))
    value(await act(editor, id, 'approve'))
    value(await act(editor, id, 'publish'))
    const own = async () => (await insights()).backlog.stories.find(({ article }) => article === id)
    expect(await own()).toMatchObject({ since: daysAgo(20), rows: 2 })
    value(await act(then(2).editor, id, 'retract', { reason: 'خطأ' }))
    expect(await own()).toBeUndefined()
  })
})
