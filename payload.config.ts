import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Articles } from '@/collections/articles'
import { Editions } from '@/collections/editions'
import { Events } from '@/collections/events'
import { Looks } from '@/collections/looks'
import { Media } from '@/collections/media'
import { MemoryUnits } from '@/collections/memoryUnits'
import { Newsroom } from '@/collections/newsroom'
import { Notifications } from '@/collections/notifications'
import { Originals } from '@/collections/originals'
import { Profiles } from '@/collections/profiles'
import { Revisions } from '@/collections/revisions'
import { Sources } from '@/collections/sources'
import { Terms } from '@/collections/terms'
import { Threads } from '@/collections/threads'
import { Topics } from '@/collections/topics'
import { Translations } from '@/collections/translations'
import { refuseUnstorable } from '@/collections/unstorable'
import { Users } from '@/collections/users'
import { withoutVersions } from '@/collections/withoutVersions'
import { log } from '@/newsroom/log'
import { noMail } from '@/newsroom/mail'
import { settings } from '@/newsroom/settings'
import { withSteadyPool } from '@/newsroom/steadyPool'

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: { user: Users.slug, importMap: { baseDir: here }, theme: 'all' },
  collections: [
    Articles,
    Translations,
    Editions,
    Revisions,
    Sources,
    Media,
    Topics,
    Profiles,
    Threads,
    Events,
    Users,
    Originals,
    Terms,
    MemoryUnits,
    Notifications,
    Looks,
  ].map(withoutVersions),
  globals: [Newsroom],
  hooks: { afterError: [refuseUnstorable] },
  editor: lexicalEditor(),
  email: noMail,
  logger: log,
  secret: settings.secret,
  serverURL: settings.origin,
  csrf: [settings.origin],
  graphQL: { disable: true },
  i18n: { supportedLanguages: { ar, en }, fallbackLanguage: 'en' },
  db: withSteadyPool(
    postgresAdapter({
      push: false,
      migrationDir: path.join(here, 'migrations'),
      // On a busy machine, loading a page's code alone holds the process for more than ten seconds.
      pool: { connectionString: settings.databaseUrl, max: 12, connectionTimeoutMillis: 30_000 },
    }),
  ),
  sharp,
  telemetry: false,
  typescript: { outputFile: path.join(here, 'payload-types.ts') },
})
