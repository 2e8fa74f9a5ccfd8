import { type CollectionSlug, Forbidden, NotFound, type Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { changePerson } from './people/changePerson'
import { createTerm } from './terms/createTerm'
import { asOwner } from './testing/harness'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { somebody } from './testing/people'
import { bilingualStory, value } from './testing/stories'
import { startThread } from './threads/threads'
import { rememberLook } from './translations/looks'
import { rowsOf } from './translations/rows'

/** Who comes through Payload's own doors (Local API as REST and admin use it). */
const whos = [
  'anonymous',
  'deactivated',
  'no role',
  'admin',
  'writer',
  'translator',
  'reviewer',
  'editor',
] as const
type Who = (typeof whos)[number]

const operations = ['read', 'create', 'update', 'delete'] as const
type Operation = (typeof operations)[number]

const nobody: Who[] = []
const roles: Who[] = ['admin', 'writer', 'translator', 'reviewer', 'editor']
const signedIn: Who[] = ['no role', ...roles]
const closed = { read: nobody, create: nobody, update: nobody, delete: nobody }

/** The whole table: whoever is not named is refused. */
const table: Record<string, Record<Operation, Who[]>> = {
  articles: { ...closed, read: roles },
  translations: { ...closed, read: roles },
  editions: closed,
  revisions: closed,
  threads: closed,
  events: closed,
  originals: closed,
  memoryUnits: closed,
  notifications: closed,
  looks: closed,
  terms: { ...closed, read: roles },
  sources: { read: roles, create: ['writer', 'editor'], update: ['editor'], delete: nobody },
  topics: { read: signedIn, create: ['editor'], update: ['editor'], delete: nobody },
  profiles: { read: signedIn, create: ['editor'], update: ['editor'], delete: nobody },
  media: {
    read: roles,
    create: ['writer', 'editor'],
    update: ['writer', 'translator', 'reviewer', 'editor'],
    delete: nobody,
  },
  users: { read: signedIn, create: nobody, update: nobody, delete: nobody },
}

let at: OpenNewsroom
let payload: Payload
let users: Record<Who, User | null>
/** A document of each collection. */
let ids: Record<string, number>
let png: Buffer

beforeAll(async () => {
  at = await openNewsroom()
  payload = at.payload
  png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a3212b' } })
    .png()
    .toBuffer()
  users = await makeUsers()
  ids = await makeDocuments()
})

async function makeUsers(): Promise<typeof users> {
  const { admin, writer, translator, reviewer, editor } = at.people
  const gone = await somebody(payload, 'editor', 'admin')
  value(await changePerson(admin, gone.user.id, { active: false }))
  const deactivated = await payload.findByID({ collection: 'users', id: gone.user.id, overrideAccess: true })
  return {
    anonymous: null,
    deactivated: { ...deactivated, collection: 'users' },
    'no role': (await somebody(payload)).user,
    admin: admin.user,
    writer: writer.user,
    translator: translator.user,
    reviewer: reviewer.user,
    editor: editor.user,
  }
}

async function makeDocuments(): Promise<typeof ids> {
  const story = await bilingualStory(at.people)
  await makeBench(story)
  await asOwner((client) =>
    client.query(
      `insert into originals (article, encoding, sha256, base64, at) values ($1, 'utf-8', 'x', 'eA==', now())`,
      [story.id],
    ),
  )
  for (const collection of ['topics', 'profiles', 'media'] as const)
    await attempt('create', collection, 'override')
  const found: Record<string, number> = {}
  for (const collection of Object.keys(table) as CollectionSlug[]) {
    const { docs } = await payload.find({ collection, limit: 1, sort: 'id', overrideAccess: true })
    found[collection] = Number(docs[0]?.id)
  }
  return {
    ...found,
    articles: story.id,
    translations: story.translation,
    users: (await somebody(payload, 'editor')).user.id,
  }
}

/** What the translators' bench keeps of a story: a mention, a look, a term. Its memory was learned at approval. */
async function makeBench({ id, translation }: { id: number; translation: number }): Promise<void> {
  const { editor, translator } = at.people
  const note = { article: id, kind: 'note' as const, text: 'ملاحظة', mentions: [translator.user.id] }
  value(await startThread(editor, note))
  const { version } = value(await rowsOf(translator, translation))
  value(await rememberLook(translator, translation, version))
  const forms = { variantsAr: [], forbiddenAr: [], alternativesEn: [], forbiddenEn: [], contexts: [] }
  value(await createTerm(translator, { ...forms, ar: 'السكك', en: 'The Railways', kind: 'body', note: '' }))
}

let count = 0
const fresh = () => {
  count += 1
  const slug = `fresh-${count}`
  return {
    email: `${slug}@test.example`,
    password: 'long-enough-1',
    title: slug,
    nameAr: slug,
    nameEn: slug,
    slug,
    kind: 'body',
    ar: slug,
    en: slug,
  }
}

async function perform(operation: Operation, collection: CollectionSlug, asked: object) {
  const file =
    collection === 'media'
      ? { file: { data: png, name: 'x.png', mimetype: 'image/png', size: png.length } }
      : {}
  // The table is asked of every collection alike, so the documents cannot be typed one by one.
  const local = payload as unknown as Record<string, (options: object) => Promise<unknown>>
  const id = ids?.[collection]
  if (operation === 'read') return local.findByID?.({ collection, id, ...asked })
  if (operation === 'create') return local.create?.({ collection, data: fresh(), ...file, ...asked })
  if (operation === 'update')
    return local.update?.({
      collection,
      id,
      data: { licence: 'x', notes: 'x', bioEn: 'x', order: 1 },
      ...asked,
    })
  return local.delete?.({ collection, id, ...asked })
}

async function attempt(
  operation: Operation,
  collection: CollectionSlug,
  who: Who | 'override',
): Promise<boolean> {
  const asked = who === 'override' ? { overrideAccess: true } : { overrideAccess: false, user: users[who] }
  try {
    await perform(operation, collection, { ...asked, depth: 0 })
    return true
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound) return false
    throw error
  }
}

describe.each(Object.keys(table) as CollectionSlug[])('%s', (collection) => {
  it.each(operations)('%s', async (operation) => {
    const allowed: Who[] = []
    for (const who of whos) if (await attempt(operation, collection, who)) allowed.push(who)
    expect(allowed.sort()).toEqual([...(table[collection]?.[operation] ?? [])].sort())
  })
})

describe('the newsroom’s settings', () => {
  const update = async (who: Who, data: object) => {
    try {
      return await payload.updateGlobal({
        slug: 'newsroom',
        data,
        user: users[who] ?? undefined,
        overrideAccess: false,
      })
    } catch (error) {
      if (error instanceof Forbidden) return null
      throw error
    }
  }

  it('are changed by editors and admins', async () => {
    const allowed: Who[] = []
    for (const who of whos) if (await update(who, { aboutEn: `by ${who}` })) allowed.push(who)
    expect(allowed).toEqual(['admin', 'editor'])
  })

  it('let only an admin loosen the rule of the second pair of eyes', async () => {
    expect(await update('editor', { selfApproval: true })).toMatchObject({ selfApproval: false })
    expect(await update('admin', { selfApproval: true })).toMatchObject({ selfApproval: true })
    await update('admin', { selfApproval: false })
  })

  it('let nobody write the front page: that is done by `curateHome`', async () => {
    for (const who of ['editor', 'admin'] as const)
      expect(await update(who, { homeLead: 7, homePicks: [7] })).toMatchObject({
        homeLead: null,
        homePicks: null,
      })
  })
})

describe('fields with a rule of their own', () => {
  const source = async (who: Who) =>
    payload.findByID({ collection: 'sources', id: ids.sources ?? 0, user: users[who], overrideAccess: false })
  const colleague = async (who: Who) =>
    payload.findByID({
      collection: 'users',
      id: users.writer?.id ?? 0,
      user: users[who],
      overrideAccess: false,
    })

  it('show contacts of a source to editors', async () => {
    const data = { contacts: 'هاتف' }
    await payload.update({ collection: 'sources', id: ids.sources ?? 0, data, overrideAccess: true })
    expect(await source('editor')).toMatchObject(data)
    for (const who of ['admin', 'writer', 'translator', 'reviewer'] as const) {
      expect(await source(who)).not.toHaveProperty('contacts')
    }
  })

  it('show an e-mail to its owner and to admins, and secrets to nobody', async () => {
    for (const who of ['admin', 'writer'] as const) expect(await colleague(who)).toHaveProperty('email')
    for (const who of ['editor', 'translator', 'no role'] as const)
      expect(await colleague(who)).not.toHaveProperty('email')
    for (const who of signedIn) {
      const seen = await colleague(who)
      for (const secret of ['hash', 'salt', 'apiKey', 'apiKeyIndex', 'resetPasswordToken']) {
        expect(seen).not.toHaveProperty(secret)
      }
    }
  })

  it('cannot be asked after in a query either', async () => {
    const asks = (where: object) =>
      payload.find({
        collection: 'users',
        where: where as never,
        user: users.translator,
        overrideAccess: false,
      })
    for (const path of [
      'email',
      'hash',
      'salt',
      'apiKey',
      'apiKeyIndex',
      'resetPasswordToken',
      'sessions.id',
    ]) {
      await expect(asks({ [path]: { like: 'a' } }), path).rejects.toThrow(/cannot be queried/)
    }
  })
})
