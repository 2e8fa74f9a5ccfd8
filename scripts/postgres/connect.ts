import pg from 'pg'

/** Builds the URL of a database on this machine. Names and passwords may hold anything. */
export function localUrl({
  user,
  password,
  port,
  database,
}: {
  user: string
  password: string
  port: number
  database: string
}): string {
  const [name, secret, base] = [user, password, database].map(encodeURIComponent)
  return `postgres://${name}:${secret}@127.0.0.1:${port}/${base}`
}

/** Runs `work` on a connection of its own, which is closed whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A backend that is killed while nothing waits for it would end this process otherwise;
  // the next query on the connection fails and says so.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
