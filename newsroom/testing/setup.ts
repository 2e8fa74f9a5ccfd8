import { inject } from 'vitest'
import { cloneDatabase } from '@/scripts/postgres/temporary'

// Runs before each test file is imported, and so before Payload's settings read the environment.
const { superuserUrl, template, environment } = inject('postgres')
const name = `test_${process.env.VITEST_POOL_ID ?? '1'}`
await cloneDatabase(superuserUrl, { name, template })
const inOurs = (url: string) => url.replace(new RegExp(`/${template}$`), `/${name}`)

// Whoever tests may have a translation service of her own: it is not asked.
for (const name of ['PROVIDER', 'URL', 'KEY', 'MODEL']) delete process.env[`MACHINE_${name}`]

Object.assign(process.env, {
  ...environment,
  DATABASE_URL: inOurs(environment.DATABASE_URL),
  DATABASE_OWNER_URL: inOurs(environment.DATABASE_OWNER_URL),
  MEDIA_DIR: `${environment.MEDIA_DIR}/${name}`,
})
