import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, type APIResponse, test as base, expect } from 'playwright/test'
import type { Role } from '@/domain/workflow/types'
import { adminOf, type Colleague, clientOf, type Staff, staffOf } from '../support/staff'
import type { Language } from '../support/words'

export { expect }

/** Who asks: the newsroom's people by their role, somebody without one, somebody who is nobody. */
export const hands = {
  writer: ['writer'],
  editor: ['editor'],
  editor2: ['editor'],
  translator: ['translator'],
  reviewer: ['reviewer'],
  admin: ['admin'],
  'no role': [],
} as const satisfies Record<string, Role[]>

export type Hand = keyof typeof hands | 'nobody'

/** Writers work in Arabic here, everybody else in English. */
const languageOf = (hand: Hand): Language => (hand === 'writer' ? 'ar' : 'en')

interface Http {
  /** A client of somebody with this role, signed in; the same person in all tests of a worker. */
  as(hand: Hand): Promise<APIRequestContext>
  /** A client of nobody, without anybody's cookies, to sign in with. */
  stranger(): Promise<APIRequestContext>
  /** Somebody new, for tests that change the person herself. */
  newcomer(...roles: Role[]): Promise<{ colleague: Colleague; client: APIRequestContext }>
  /** A client that sends exactly these headers and no cookie of its own. */
  bare(headers?: Record<string, string>): Promise<APIRequestContext>
}

/** The collections that only the verbs write. */
export const writtenByVerbs = [
  'articles',
  'translations',
  'editions',
  'revisions',
  'threads',
  'events',
  'originals',
  'terms',
  'memoryUnits',
  'notifications',
  'looks',
] as const

export const test = base.extend<object, { http: Http; staff: Staff; admin: APIRequestContext }>({
  admin: [
    async ({ playwright: { request: requests } }, use) => {
      const admin = await adminOf(requests)
      await use(admin)
      await admin.dispose()
    },
    { scope: 'worker' },
  ],
  staff: [
    async ({ playwright: { request: requests }, admin }, use) => use(staffOf({ requests, admin })),
    { scope: 'worker' },
  ],
  http: [
    async ({ playwright: { request: requests }, staff, admin }, use) => {
      const open: APIRequestContext[] = []
      const known = new Map<Hand, Promise<APIRequestContext>>()
      const kept = async (client: Promise<APIRequestContext>) => {
        const opened = await client
        open.push(opened)
        return opened
      }
      const begin = async (hand: Hand) => {
        if (hand === 'nobody') return kept(clientOf(requests))
        const { id, email, password } = await staff.hire(
          hands[hand].length > 0 ? hands[hand] : ['writer'],
          languageOf(hand),
        )
        if (hands[hand].length === 0) await admin.post(`/api/people/${id}/roles`, { data: { roles: [] } })
        return kept(clientOf(requests, { email, password }))
      }
      await use({
        as: (hand) => {
          const client = known.get(hand) ?? begin(hand)
          known.set(hand, client)
          return client
        },
        stranger: () => kept(clientOf(requests)),
        newcomer: async (...roles) => {
          const colleague = await staff.hire(roles, 'en')
          return { colleague, client: await kept(clientOf(requests, colleague)) }
        },
        bare: (headers = {}) =>
          kept(requests.newContext({ baseURL: process.env.TARJUMAN_ORIGIN, extraHTTPHeaders: headers })),
      })
      for (const client of open) await client.dispose()
    },
    { scope: 'worker' },
  ],
})

export interface Told {
  code: string
  message: string
  details: Record<string, unknown>
}

/** The refusal of an answer, with its status. */
export async function refused(answer: APIResponse): Promise<Told & { status: number }> {
  const { error } = await answer.json()
  return { status: answer.status(), ...error }
}

/** The value of an answer that must be a yes. */
export async function agreed<T = Record<string, unknown>>(answer: APIResponse): Promise<T> {
  expect(answer.status(), `${answer.url()} ${(await answer.text()).slice(0, 300)}`).toBe(200)
  return answer.json()
}

export interface Endpoint {
  method: string
  /** With ids in place of the names in brackets. */
  path: string
}

const open = new Set([
  '/api/health',
  '/api/people/register-first',
  '/api/people/join',
  '/api/users/first-register',
])
const root = join(import.meta.dirname, '../../app/(api)/api')

/** Every endpoint of ours, as it lies in the source, but those that are open to everybody. */
export function endpoints(): Endpoint[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, file))
    .filter((file) => file.endsWith('/route.ts') && existsSync(file))
  return files
    .flatMap((file) => {
      const path = `/api${file.slice(root.length, -'/route.ts'.length)}`.replaceAll(/\[\w+\]/g, '1')
      const methods = [
        ...readFileSync(file, 'utf8').matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm),
      ]
      return methods.map(([, method = '']) => ({ method, path }))
    })
    .filter(({ path }) => !open.has(path))
    .sort((one, other) => one.path.localeCompare(other.path))
}

/** Calls an endpoint; a string goes as it is, as JSON. */
export const call = (client: APIRequestContext, { method, path }: Endpoint, body?: unknown, headers = {}) =>
  client.fetch(path, {
    method,
    headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
    data: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  })
