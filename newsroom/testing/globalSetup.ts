import type { TestProject } from 'vitest/node'
import type { EmbeddedEnvironment } from '@/scripts/postgres/environment'
import { startTemporaryServer } from '@/scripts/postgres/temporary'
import { makeMigratedDatabase } from '@/scripts/testing/template'

/** What the workers are told of the throw-away server. */
export interface TestServer {
  superuserUrl: string
  template: string
  /** The product's environment for the template database; workers put their own database's name in. */
  environment: EmbeddedEnvironment
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestServer
  }
}

/** One PostgreSQL for the run, with one migrated database that every test file gets a copy of. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryServer()
  try {
    const template = 'tarjuman_template'
    await makeMigratedDatabase(server, template)
    project.provide('postgres', {
      superuserUrl: server.superuserUrl,
      template,
      environment: server.environmentFor(template),
    })
    return server.stop
  } catch (error) {
    await server.stop()
    throw error
  }
}
