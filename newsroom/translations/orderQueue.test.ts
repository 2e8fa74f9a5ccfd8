import { beforeAll, describe, expect, it } from 'vitest'
import { listQueue } from '../queries/queue'
import { loadToday } from '../queries/today'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { act, actOn, publishedStory, refusalOf, translateAll, value } from '../testing/stories'
import { changeTranslationDetails } from './changeDetails'
import { orderQueue } from './orderQueue'

let at: OpenNewsroom
let one: number
let two: number
let three: number

const queue = async (person = at.people.editor) =>
  (await listQueue(person)).rows.map(({ id }) => id).filter((id) => [one, two, three].includes(id))

beforeAll(async () => {
  at = await openNewsroom()
  const stories = [
    await publishedStory(at.people),
    await publishedStory(at.people),
    await publishedStory(at.people),
  ]
  const [first = 0, second = 0, third = 0] = stories.map(({ translation }) => translation)
  ;[one, two, three] = [first, second, third]
})

describe('the queue of translations', () => {
  it('stands by deadlines until a chief puts something first', async () => {
    const { editor } = at.people
    value(await changeTranslationDetails(editor, two, { dueAt: '2030-01-01T00:00:00.000Z' }))
    expect(await queue()).toEqual([two, one, three])
    expect(value(await orderQueue(editor, { translation: three, before: two }))).toEqual({ place: 1 })
    expect(await queue()).toEqual([three, two, one])
  })

  it('is what translators find under Today, in that order', async () => {
    const now = { now: new Date().toISOString(), offsetMinutes: 180 }
    const toClaim = (await loadToday(at.people.translator, now))
      .filter(({ need }) => need.reason === 'translation.toClaim')
      .map(({ need }) => need.id)
    expect(toClaim).toEqual([three, two, one])
  })

  it('is ordered by editors alone, and every move is in the record', async () => {
    const { translator, reviewer, editor } = at.people
    for (const person of [translator, reviewer])
      expect(refusalOf(await orderQueue(person, { translation: one, before: three })).code).toBe(
        'role.missing',
      )
    expect(refusalOf(await orderQueue(editor, { translation: 999_999, before: three })).code).toBe(
      'document.notFound',
    )
    expect(refusalOf(await orderQueue(editor, { translation: one, before: 999_999 })).code).toBe(
      'queue.changed',
    )
    const { rows } = await at.payload.db.pool.query(
      `select data from events where kind = 'translation.queue' and translation = $1`,
      [three],
    )
    expect(rows).toEqual([{ data: { place: 1 } }])
  })

  it('keeps its order when two chiefs order it at once', async () => {
    const { editor, editor2 } = at.people
    const moves = await Promise.all([
      orderQueue(editor, { translation: one, before: three }),
      orderQueue(editor2, { translation: two, before: three }),
    ])
    expect(moves.every(({ ok }) => ok)).toBe(true)
    const now = await queue()
    expect(now.at(-1)).toBe(three)
    const { rows } = await at.payload.db.pool.query(
      'select count(distinct place)::int as places from translations where place is not null',
    )
    expect(rows[0]).toEqual({ places: 3 })
  })

  it('takes what is moved behind its other neighbour when one has left the queue meanwhile', async () => {
    const { editor, translator } = at.people
    const [first = 0, second = 0, third = 0] = await queue()
    const { translation: leaving } = await publishedStory(at.people)
    value(await orderQueue(editor, { translation: leaving, before: third }))
    await translateAll(translator, leaving)
    value(await actOn(translator, leaving, 'submit'))
    expect(value(await orderQueue(editor, { translation: first, before: leaving, after: second }))).toEqual({
      place: 2,
    })
    expect(await queue()).toEqual([second, first, third])
    const between = { before: leaving, after: leaving }
    expect(refusalOf(await orderQueue(editor, { translation: third, ...between })).code).toBe('queue.changed')
    expect(refusalOf(await orderQueue(editor, { translation: leaving, before: first })).code).toBe(
      'queue.left',
    )
    expect(await queue()).toEqual([second, first, third])
    value(await orderQueue(editor, { translation: first, before: second }))
  })

  it('is left when the work goes to review, and what comes back stands by its deadline again', async () => {
    const { translator } = at.people
    await translateAll(translator, one)
    expect(await queue()).toContain(one)
    value(await actOn(translator, one, 'submit'))
    expect(await queue()).not.toContain(one)
    value(await actOn(translator, one, 'recall'))
    expect((await queue()).at(-1)).toBe(one)
  })

  it('does not show an embargoed story to whoever may not see it', async () => {
    const { writer, editor } = at.people
    const hidden = await publishedStory(at.people)
    value(await act(editor, hidden.id, 'retract', { reason: 'حظر' }))
    await at.payload.db.pool.query(`update articles set embargo_until = '2099-01-01' where id = $1`, [
      hidden.id,
    ])
    expect((await listQueue(editor)).rows.map(({ id }) => id)).toContain(hidden.translation)
    expect((await listQueue(at.people.translator)).rows.map(({ id }) => id)).not.toContain(hidden.translation)
    expect((await listQueue(writer)).rows.map(({ id }) => id)).toContain(hidden.translation)
  })
})
