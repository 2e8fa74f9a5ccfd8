import type pg from 'pg'

/** An index of PostgreSQL's own over all stories takes longer to make than the benchmark may. */
export const peerSize = 10_000

/** What stories would be searched with that has PostgreSQL's own Arabic search, and no order but the newest first. */
export async function makePeer(client: pg.Client): Promise<void> {
  await client.query(`create table peer as
    select id, first_published_at, title, content->>'standfirst' as standfirst,
      to_tsvector('arabic', title || ' ' || (content->>'standfirst') || ' ' || body_text(content)) as words
    from editions where language = 'ar' order by id limit ${peerSize}`)
  await client.query('create index on peer using gin (words)')
  await client.query('vacuum analyze peer')
  await client.query('grant select on peer to public')
}

/** The newest ten of a tenth of the stories, and how many there are; nothing is marked, nothing is mended. */
export const searchPeer = (pool: pg.Pool, typed: string) =>
  pool.query({
    name: 'peer',
    text: `select id, title, standfirst, count(*) over () from peer
      where words @@ plainto_tsquery('arabic', $1) order by first_published_at desc limit 10`,
    values: [typed],
  })
