import { mkdirSync } from 'node:fs'
import { inData } from '../lib/paths'
import { PlainError } from '../lib/plainError.mjs'
import { loadSecrets } from '../lib/secrets'
import { bringUpEmbedded, isKeptUp, takeDownEmbedded } from '../postgres/embedded'
import { assertUsable } from '../postgres/requirements'

/** What the product's processes are told by their environment. */
export interface ProductEnvironment {
  DATABASE_URL: string
  DATABASE_OWNER_URL: string
  PAYLOAD_SECRET: string
  MEDIA_DIR: string
  TARJUMAN_DEMO?: '1'
}

/** A database that is ready for connections. */
export interface OpenDatabase {
  environment: ProductEnvironment
  isEmbedded: boolean
  close(): Promise<void>
}

/** What the server is told; the owner's address is not its business. */
export function serverEnvironment({
  database,
  port,
  origin,
}: {
  database: OpenDatabase
  port: number
  origin: string
}) {
  return {
    ...database.environment,
    DATABASE_OWNER_URL: undefined,
    PORT: String(port),
    PUBLIC_ORIGIN: origin,
    NODE_ENV: 'production',
  }
}

/** Opens the person's own PostgreSQL when DATABASE_URL names one, else the embedded one. */
export async function openDatabase(): Promise<OpenDatabase> {
  const database = process.env.DATABASE_URL ? await openOwn(process.env.DATABASE_URL) : await openEmbedded()
  mkdirSync(database.environment.MEDIA_DIR, { recursive: true })
  return database
}

async function openOwn(url: string): Promise<OpenDatabase> {
  const owner = process.env.DATABASE_OWNER_URL || url
  assertAddress('DATABASE_URL', url)
  assertAddress('DATABASE_OWNER_URL', owner)
  await assertUsable({ app: url, owner })
  return {
    environment: {
      DATABASE_URL: url,
      DATABASE_OWNER_URL: owner,
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || loadSecrets().payloadSecret,
      MEDIA_DIR: process.env.MEDIA_DIR || inData('media'),
    },
    isEmbedded: false,
    close: async () => undefined,
  }
}

function assertAddress(name: string, url: string): void {
  if (URL.canParse(url) && /^postgres(?:ql)?:$/.test(new URL(url).protocol)) return
  throw new PlainError(
    `${name} is no address of a database, such as postgres://name:password@host:5432/tarjuman; in a password, signs like # / % are written %23 %2F %25.`,
  )
}

async function openEmbedded(): Promise<OpenDatabase> {
  const keep = isKeptUp()
  const environment = await bringUpEmbedded()
  return { environment, isEmbedded: true, close: keep ? async () => undefined : takeDownEmbedded }
}
