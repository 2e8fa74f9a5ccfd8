import type pg from 'pg'

/** An index of trigrams over all units takes longer to make than the benchmark may. */
export const peerSize = 100_000

/** What a memory would be searched with that has PostgreSQL's trigrams only. */
export async function makePeer(client: pg.Client): Promise<void> {
  await client.query(
    `create table peer as select id, source_text from memory_units order by id limit ${peerSize}`,
  )
  await client.query('create index on peer using gist (source_text gist_trgm_ops)')
  await client.query('analyze peer')
  await client.query('grant select on peer to public')
}

export const nearestByTrigrams = (pool: pg.Pool, text: string, most: number) =>
  pool.query('select id, source_text from peer order by source_text <-> $1 limit $2', [text, most])
