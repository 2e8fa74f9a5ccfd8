import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { importStory } from '../articles/importStory'
import { asApp, asOwner } from '../testing/harness'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { act, bilingualStory, draftOf, value } from '../testing/stories'
import { startThread } from '../threads/threads'

let at: OpenNewsroom
let story: { id: number; translation: number }

beforeAll(async () => {
  at = await openNewsroom()
  story = await bilingualStory(at.people)
  const bytes = new TextEncoder().encode('قصة قصيرة\n\nكلام القصة هنا كله.\n')
  value(await importStory(at.people.writer, { bytes, filename: null, changes: [], source: null }))
})

const refusedBy = (role: typeof asApp, statement: string) => role((client) => client.query(statement))

describe('the record', () => {
  it.each(['events', 'revisions', 'originals'])('only grows: %s', async (table) => {
    const columns: Record<string, string> = {
      events: `kind = 'x'`,
      revisions: `reason = 'x'`,
      originals: `base64 = 'x'`,
    }
    for (const role of [asApp, asOwner]) {
      const { rows } = await role((client) => client.query(`select count(*)::int as count from ${table}`))
      expect(rows[0].count).toBeGreaterThan(0)
      await expect(refusedBy(role, `update ${table} set ${columns[table]}`)).rejects.toThrow(/append-only/)
      await expect(refusedBy(role, `delete from ${table}`)).rejects.toThrow(/append-only/)
      await expect(refusedBy(role, `truncate ${table}`)).rejects.toThrow(/append-only|permission denied/)
    }
  })

  it('keeps editions as they were printed, but for their withdrawal, once', async () => {
    const onlyWithdrawn = /only changes by being withdrawn/
    for (const change of [
      `title = 'x'`,
      `content = '{}'`,
      `published_at = now()`,
      `withdrawn_reason = 'x'`,
    ]) {
      await expect(
        refusedBy(asApp, `update editions set ${change} where article = ${story.id}`),
      ).rejects.toThrow(onlyWithdrawn)
    }
    const withdrawnToo = `update editions set withdrawn_at = now(), title = 'x' where article = ${story.id}`
    await expect(refusedBy(asApp, withdrawnToo)).rejects.toThrow(onlyWithdrawn)
    await expect(refusedBy(asApp, 'delete from editions')).rejects.toThrow(/append-only/)
    value(await act(at.people.editor, story.id, 'retract', { reason: 'خطأ' }))
    for (const change of ['withdrawn_at = null', 'withdrawn_at = now()', `withdrawn_reason = 'x'`]) {
      await expect(
        refusedBy(asApp, `update editions set ${change} where article = ${story.id}`),
      ).rejects.toThrow(onlyWithdrawn)
    }
  })
})

interface StoredEvent {
  article: string | null
  translation: string | null
  kind: string
  by: string | null
  by_name: string
  epoch: string
  data: string
  previous: string | null
  hash: string
}

/** The chain's rule, written once more: what stands in the trigger must be what a reader can check. */
function hashOf(event: StoredEvent): string {
  const { previous, article, translation, kind, by, by_name, epoch, data } = event
  const parts = [previous ?? '', article ?? '', translation ?? '', kind, by ?? '', by_name, epoch, data]
  return createHash('sha256').update(parts.join('\u001f')).digest('hex')
}

async function chainOf(article: number): Promise<StoredEvent[]> {
  const { rows } = await at.payload.db.pool.query(
    `select article::text, translation::text, kind, "by"::text, by_name, extract(epoch from at)::text as epoch,
      data::text as data, previous, hash
    from events where article = $1 order by id`,
    [article],
  )
  return rows
}

describe('the chain of a story’s events', () => {
  it('can be checked from outside, link by link', async () => {
    const events = await chainOf(story.id)
    expect(events.length).toBeGreaterThan(8)
    for (const [place, event] of events.entries()) {
      expect(event.previous).toBe(events[place - 1]?.hash ?? null)
      expect(event.hash).toBe(hashOf(event))
    }
  })

  it('does not fork when many write at once', async () => {
    const article = await draftOf(at.people.writer)
    const notes = Array.from({ length: 10 }, (_, index) =>
      startThread(at.people.writer, { article, kind: 'note', text: `ملاحظة ${index}` }),
    )
    for (const note of await Promise.all(notes)) value(note)
    const events = await chainOf(article)
    expect(new Set(events.map(({ previous }) => previous)).size).toBe(events.length)
    for (const event of events) expect(event.hash).toBe(hashOf(event))
  })

  it('is not the application’s to forge: a given hash is overwritten', async () => {
    await asApp((client) =>
      client.query(
        `insert into events (article, kind, by_name, at, data, previous, hash)
        values ($1, 'forged', 'x', now(), '{}', 'made-up', 'made-up')`,
        [story.id],
      ),
    )
    const events = await chainOf(story.id)
    const last = events.at(-1)
    expect(last?.hash).toBe(last && hashOf(last))
    expect(last?.previous).toBe(events.at(-2)?.hash)
  })
})
