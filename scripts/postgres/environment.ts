import type { Secrets } from '../lib/secrets'
import { localUrl } from './connect'
import { appRole, ownerRole } from './roles'

/** What the product reads from its environment when the embedded database serves it. */
export interface EmbeddedEnvironment {
  DATABASE_URL: string
  DATABASE_OWNER_URL: string
  PAYLOAD_SECRET: string
  MEDIA_DIR: string
  TARJUMAN_DEMO: '1'
}

export interface EmbeddedServer {
  secrets: Secrets
  port: number
  database: string
  mediaDirectory: string
}

/** Builds the environment of the product from where its embedded database listens. */
export function embeddedEnvironment({
  secrets,
  port,
  database,
  mediaDirectory,
}: EmbeddedServer): EmbeddedEnvironment {
  return {
    DATABASE_URL: localUrl({ user: appRole, password: secrets.appPassword, port, database }),
    DATABASE_OWNER_URL: localUrl({ user: ownerRole, password: secrets.ownerPassword, port, database }),
    PAYLOAD_SECRET: secrets.payloadSecret,
    MEDIA_DIR: mediaDirectory,
    TARJUMAN_DEMO: '1',
  }
}
