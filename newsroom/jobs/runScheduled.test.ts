import { beforeAll, describe, expect, it } from 'vitest'
import { changeDetails } from '../articles/changeDetails'
import { articleDesk } from '../queries/articleDesk'
import { asOwner } from '../testing/harness'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { act, articleNow, draftOf, refusalOf, value } from '../testing/stories'
import { dueArticles, runScheduled } from './runScheduled'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

async function scheduledStory(): Promise<number> {
  const { writer, editor } = at.people
  const id = await draftOf(writer)
  value(await act(writer, id, 'submit'))
  value(await act(editor, id, 'approve'))
  value(await act(editor, id, 'schedule', { publishAt: new Date(Date.now() + 3_600_000).toISOString() }))
  return id
}

/** What the clock does in an hour. */
const letTimePass = (id: number) =>
  asOwner((client) =>
    client.query(`update articles set publish_at = now() - interval '1 second' where id = $1`, [id]),
  )

const eventsOf = async (id: number, kind: string) =>
  (
    await at.payload.db.pool.query(
      'select data, "by", by_name from events where article = $1 and kind = $2',
      [id, kind],
    )
  ).rows

describe('the schedule', () => {
  it('publishes at its time, and not before', async () => {
    const id = await scheduledStory()
    expect(refusalOf(await runScheduled(at.payload, id)).code).toBe('publishAt.notYet')
    expect(await dueArticles(at.payload)).not.toContain(id)
    await letTimePass(id)
    expect(await dueArticles(at.payload)).toContain(id)
    expect(value(await runScheduled(at.payload, id)).stage).toBe('published')
    expect(await articleNow(at.people.editor, id)).toMatchObject({ stage: 'published', publishAt: null })
    expect(await eventsOf(id, 'article.publish')).toMatchObject([{ by: null, by_name: 'ترجمان · Tarjuman' }])
  })

  it('publishes once, also when several servers look at the same moment', async () => {
    const id = await scheduledStory()
    await letTimePass(id)
    const results = await Promise.all([1, 2, 3].map(() => runScheduled(at.payload, id)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const { totalDocs } = await at.payload.count({
      collection: 'editions',
      where: { article: { equals: id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('falls back to approved when a gate is shut, and tells why in the record', async () => {
    const id = await scheduledStory()
    const embargoUntil = new Date(Date.now() + 7_200_000).toISOString()
    value(await changeDetails(at.people.editor, id, { embargoUntil }))
    await letTimePass(id)
    expect(value(await runScheduled(at.payload, id)).stage).toBe('approved')
    expect(await articleNow(at.people.editor, id)).toMatchObject({
      stage: 'approved',
      publishAt: null,
      live: null,
    })
    const [failed] = await eventsOf(id, 'article.scheduleFailed')
    expect(failed?.data).toMatchObject({ refusal: { code: 'article.embargoed' } })
    expect(await eventsOf(id, 'article.unschedule')).toHaveLength(1)
  })

  it('tells whoever opens the story why it did not go out, until somebody schedules it anew', async () => {
    const { editor } = at.people
    const id = await scheduledStory()
    const missed = async () => value(await articleDesk(editor, id)).missedSchedule
    const embargoUntil = new Date(Date.now() + 7_200_000).toISOString()
    value(await changeDetails(editor, id, { embargoUntil }))
    expect(await missed()).toBeNull()
    await letTimePass(id)
    value(await runScheduled(at.payload, id))
    expect(await missed()).toMatchObject({ refusal: { code: 'article.embargoed' } })
    value(await act(editor, id, 'schedule', { publishAt: embargoUntil }))
    value(await act(editor, id, 'unschedule'))
    expect(await missed()).toBeNull()
  })

  it('leaves a story alone that is no longer scheduled, or not there', async () => {
    const id = await scheduledStory()
    value(await act(at.people.editor, id, 'unschedule'))
    const before = await articleNow(at.people.editor, id)
    expect((await runScheduled(at.payload, id)).ok).toBe(false)
    expect(await articleNow(at.people.editor, id)).toEqual(before)
    expect(refusalOf(await runScheduled(at.payload, 987_654)).code).toBe('document.notFound')
  })
})
