import { randomBytes } from 'node:crypto'
import { type APIRequest, type APIRequestContext, type BrowserContext, expect } from 'playwright/test'
import type { Role } from '@/domain/workflow/types'
import type { Language } from './words'

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** Somebody who works in the newsroom for these tests only, signed in. */
export interface Colleague {
  id: number
  email: string
  password: string
  nameAr: string
  nameEn: string
  language: Language
  session: Session
}

/** The parts that tests are played with: two for whatever needs somebody else. */
export const parts = {
  writer: ['writer'],
  editor: ['editor'],
  editor2: ['editor'],
  translator: ['translator'],
  reviewer: ['reviewer'],
  reviewer2: ['reviewer'],
} as const satisfies Record<string, Role[]>

export type Part = keyof typeof parts

type Names = readonly [ar: string, en: string]

const names: Record<Part, Names> = {
  writer: ['سلمى الراوي', 'Salma Rawi'],
  editor: ['عمر السطر', 'Omar Satr'],
  editor2: ['هدى القلم', 'Huda Qalam'],
  translator: ['نادر الوصل', 'Nader Wasl'],
  reviewer: ['ليلى الميزان', 'Layla Mizan'],
  reviewer2: ['زياد النظر', 'Ziad Nazar'],
}

/** A word that no other test uses. */
export const unique = (): string =>
  randomBytes(4)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))

/** What requests of a browser say of where they come from. */
export const origin = (): string => process.env.TARJUMAN_ORIGIN ?? ''

/** Where the set-up leaves the session of an admin, for every worker. */
export const adminCookie = 'TARJUMAN_ADMIN_COOKIE'

/** The admin who was signed in when the tests began. */
export async function adminOf(requests: APIRequest): Promise<APIRequestContext> {
  const headers = { Origin: origin(), Cookie: process.env[adminCookie] ?? '' }
  return requests.newContext({ baseURL: origin(), extraHTTPHeaders: headers })
}

/** A client without a browser, signed in as this account or as nobody. */
export async function clientOf(
  requests: APIRequest,
  account?: { email: string; password: string },
): Promise<APIRequestContext> {
  const client = await requests.newContext({ baseURL: origin(), extraHTTPHeaders: { Origin: origin() } })
  if (!account) return client
  const { email, password } = account
  const answer = await client.post('/api/users/login', { data: { email, password } })
  expect(answer.status(), `${email} signs in`).toBe(200)
  return client
}

/** Who hires: an admin of the newsroom, and the way to open clients for those who come. */
export interface Hirer {
  requests: APIRequest
  admin: APIRequestContext
}

interface Hiring extends Hirer {
  roles: readonly Role[]
  language: Language
  names?: Names | undefined
}

/** Invites somebody as an admin does, joins with the invitation, and chooses a language. */
async function hire({ requests, admin, roles, language, names: given }: Hiring): Promise<Colleague> {
  const [nameAr, nameEn] = given ?? ['زميلة جديدة', 'New Colleague']
  const account = { email: `${unique()}@e2e.example`, password: `long-enough-${unique()}` }
  const invited = await admin.post('/api/people/invite', { data: { ...account, nameAr, nameEn, roles } })
  expect(invited.status(), await invited.text()).toBe(200)
  const { link } = await invited.json()
  const token = new URL(link, origin()).searchParams.get('token')
  const open = await clientOf(requests)
  const joined = await open.post('/api/people/join', { data: { token, password: account.password } })
  expect(joined.status(), await joined.text()).toBe(200)
  await open.dispose()
  const client = await clientOf(requests, account)
  const { user } = await (await client.get('/api/users/me')).json()
  const kept = await client.patch(`/api/users/${user.id}`, { data: { language } })
  expect(kept.status()).toBe(200)
  const session = await client.storageState()
  await client.dispose()
  return { ...account, id: user.id, nameAr, nameEn, language, session }
}

/** Everybody of one worker: hired when first needed, at work in all of its tests. */
export interface Staff {
  play(part: Part, language: Language): Promise<Colleague>
  hire(roles: readonly Role[], language: Language, names?: Names): Promise<Colleague>
}

export function staffOf(hirer: Hirer): Staff {
  const known = new Map<string, Promise<Colleague>>()
  return {
    hire: (roles, language, given) => hire({ ...hirer, roles, language, names: given }),
    play: (part, language) => {
      const key = `${part} ${language}`
      const hired = known.get(key) ?? hire({ ...hirer, roles: parts[part], language, names: names[part] })
      known.set(key, hired)
      return hired
    },
  }
}
