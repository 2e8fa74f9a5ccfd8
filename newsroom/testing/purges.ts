import pg from 'pg'

export interface PurgeEar {
  /** The tags heard since the last time, sorted; a notice of the test's own comes after every notice sent before it. */
  heard: () => Promise<string[]>
  close: () => Promise<void>
}

/** Hears what servers would: which pages to forget. */
export async function openPurgeEar(): Promise<PurgeEar> {
  const listener = new pg.Client({ connectionString: process.env.DATABASE_URL })
  const tags = new Set<string>()
  await listener.connect()
  listener.on('notification', ({ payload = '' }) => {
    for (const tag of payload.split(' ')) tags.add(tag)
  })
  await listener.query('listen purge')
  return {
    async heard() {
      // What this connection tells itself arrives in the order of the commits.
      await listener.query(`select pg_notify('purge', 'mark')`)
      const found = [...tags].filter((tag) => tag !== 'mark').sort()
      tags.clear()
      return found
    },
    close: () => listener.end(),
  }
}
