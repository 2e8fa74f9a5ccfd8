import { machineIn } from './machine/configuration'

/** What the surroundings decide, read once. Names are documented in `docs/running.md`. */
export const settings = {
  secret: process.env.PAYLOAD_SECRET ?? '',
  databaseUrl: process.env.DATABASE_URL ?? '',
  origin: process.env.PUBLIC_ORIGIN ?? `http://localhost:${process.env.PORT ?? 3000}`,
  mediaDir: process.env.MEDIA_DIR ?? '.data/media',
  /** The newsroom's clock, an IANA name. */
  timeZone: process.env.NEWSROOM_TIME_ZONE ?? 'Asia/Baghdad',
  isDemo: process.env.TARJUMAN_DEMO === '1',
  /** Where machine drafts come from; null where no service is named. */
  machine: machineIn(process.env),
} as const
