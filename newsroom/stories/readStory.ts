import { sql } from '@payloadcms/db-postgres'
import { frozen } from '../record/frozen'
import { processCache } from '../record/processCache'
import type { Scope } from '../transaction'
import { type LockedStory, loadStory } from './load'

interface Known {
  /** Which versions of the rows it was read from. */
  version: string
  story: LockedStory
}

/** Blocks of text, Arabic and English: three of the longest stories, or some hundreds. */
const room = 15_000

/**
 * A story with its translations as it is now, without a lock: for reading only. Null if it is not there. Frozen, for
 * readers share it: whether any row of it has changed is asked of the database each time (`versionNow`), the words
 * themselves are read again only then. Whoever asks has to see to it that the person may see the story.
 */
export async function readStory(scope: Scope, article: number): Promise<LockedStory | null> {
  const version = await versionNow(scope, article)
  if (version === null) return null
  const stories = processCache(scope.payload, { name: 'stories', room })
  const known = stories.get(String(article)) as Known | undefined
  if (known?.version === version) return known.story
  const story = await loadStory(scope, article)
  if (!story) return null
  stories.set(String(article), { version, story: frozen(story) }, { size: sizeOf(story) })
  return story
}

/**
 * Which versions of its rows a story consists of: the transaction that wrote each and its place in the table, which no two
 * versions of a row share (what relates the article to others is never rewritten, only replaced). Read before the words,
 * so that they are never older than it.
 */
async function versionNow({ db }: Scope, article: number): Promise<string | null> {
  const { rows } = await db.execute(sql`
    select concat_ws(' ', a.xmin, a.ctid, (
      select string_agg(concat_ws(' ', t.id, t.xmin, t.ctid), ' ' order by t.id)
      from translations t where t.article_id = a.id), (
      select string_agg(r.id::text, ' ' order by r.id) from articles_rels r where r.parent_id = a.id)) as version
    from articles a where a.id = ${article}`)
  const version = rows[0]?.version
  return typeof version === 'string' ? version : null
}

function sizeOf({ article, translations }: LockedStory): number {
  const blocks = [article, ...translations].map(({ content }) => content.body.root.children.length)
  return blocks.reduce((sum, count) => sum + count, 1)
}
