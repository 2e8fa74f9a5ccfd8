import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { articleNow, refusalOf, value } from '../testing/stories'
import { textsOf } from '../testing/texts'
import { importStory, previewImport } from './importStory'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
  await at.payload.create({
    collection: 'sources',
    data: {
      nameAr: 'وكالة النخيل',
      nameEn: 'Palm Agency',
      kind: 'agency',
      key: 'palm',
      aliasesAr: ['النخيل'],
    },
    overrideAccess: true,
  })
})

const story = `النخيل من لندن: افتتحت البلدية حديقة جديدة على ضفة النهر صباح الاثنين.

زوّار كثيرون

وقالت المهندسة المسؤولة إن في الحديقة 300 شجرة، وإنها تُسقى بماء
معالَج من محطة قريبة.
`
const utf8 = new TextEncoder().encode(story)
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

/** Windows-1256 for the letters of this file, by asking the decoder what each byte means. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  )
  return Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? 0x3f))
}

const input = (bytes: Uint8Array) => ({ bytes, filename: 'قصة.txt', changes: [], source: null })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function originalOf(article: number) {
  const { docs } = await at.payload.find({
    collection: 'originals',
    where: { article: { equals: article } },
    overrideAccess: true,
  })
  return docs[0]
}

const countOf = async (collection: 'articles' | 'originals' | 'events') =>
  (await at.payload.count({ collection, overrideAccess: true })).totalDocs

describe('importing a story', () => {
  it.each([
    ['utf-8', utf8],
    ['windows-1256', windows1256(story)],
    ['utf-16le', utf16(story)],
  ])('keeps the bytes of a %s text and their SHA-256 as they came', async (encoding, bytes) => {
    const { article, report } = value(await importStory(at.people.writer, input(bytes)))
    expect(report.encoding).toBe(encoding)
    const original = await originalOf(article.id)
    expect(Buffer.from(original?.base64 ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true)
    expect(original).toMatchObject({ sha256: sha256(bytes), encoding, filename: 'قصة.txt' })
    const { content, stage, writer } = await articleNow(at.people.writer, article.id)
    expect(stage).toBe('draft')
    expect(writer).toBe(at.people.writer.user.id)
    const texts = Object.values(textsOf(content))
    expect(texts).toContain('زوّار كثيرون')
    expect(texts.at(-1)).toBe(
      'وقالت المهندسة المسؤولة إن في الحديقة 300 شجرة، وإنها تُسقى بماء معالَج من محطة قريبة.',
    )
  })

  it('cites the agency of the dateline as a source', async () => {
    const { article } = value(await importStory(at.people.writer, input(utf8)))
    const { sources } = await articleNow(at.people.writer, article.id)
    const palm = await at.payload.find({
      collection: 'sources',
      where: { key: { equals: 'palm' } },
      overrideAccess: true,
    })
    expect(sources).toMatchObject([{ source: palm.docs[0]?.id, role: 'primary' }])
  })

  it('cites the source that the person named, once', async () => {
    const palm = await at.payload.find({
      collection: 'sources',
      where: { key: { equals: 'palm' } },
      overrideAccess: true,
    })
    const named = { ...input(utf8), source: palm.docs[0]?.id ?? 0 }
    const { article } = value(await importStory(at.people.writer, named))
    expect((await articleNow(at.people.writer, article.id)).sources).toHaveLength(1)
    const unknown = { ...input(utf8), source: 987_654 }
    expect(refusalOf(await importStory(at.people.writer, unknown))).toEqual({
      code: 'reference.missing',
      missing: ['source'],
    })
  })

  it('files the draft under the topics that the person named, and refuses unknown ones', async () => {
    const topic = await at.payload.create({
      collection: 'topics',
      data: { nameAr: 'بيئة', nameEn: 'Environment', slug: 'import-environment' },
      overrideAccess: true,
    })
    const filed = { ...input(utf8), topics: [topic.id, topic.id] }
    const { article } = value(await importStory(at.people.writer, filed))
    expect((await articleNow(at.people.writer, article.id)).topics).toEqual([topic.id])
    const before = await countOf('articles')
    expect(refusalOf(await importStory(at.people.writer, { ...filed, topics: [987_654] }))).toEqual({
      code: 'reference.missing',
      missing: ['topic'],
    })
    expect(await countOf('articles')).toBe(before)
  })

  it('says that there is no headline, and imports with an empty one', async () => {
    const { article, report } = value(await importStory(at.people.writer, input(utf8)))
    expect(report.headline).toBeFalsy()
    expect((await articleNow(at.people.writer, article.id)).content.title).toBe('')
  })

  it('takes the changes that were made in the preview', async () => {
    const changes = [{ do: 'headline' as const, text: 'حديقة على النهر' }]
    const { article } = value(await importStory(at.people.writer, { ...input(utf8), changes }))
    const { content } = await articleNow(at.people.writer, article.id)
    expect(content.title).toBe('حديقة على النهر')
    expect(content.slug).toBe('حديقة-على-النهر')
  })

  it('refuses a change that does not fit the story', async () => {
    const changes = [{ do: 'join' as const, block: 99 }]
    expect(refusalOf(await previewImport(at.people.writer, { ...input(utf8), changes })).code).toBe(
      'import.changeInvalid',
    )
  })

  it('stores nothing for a preview', async () => {
    const before = [await countOf('articles'), await countOf('originals'), await countOf('events')]
    const { report } = value(await previewImport(at.people.writer, input(utf8)))
    expect(report.sha256).toBe(sha256(utf8))
    expect([await countOf('articles'), await countOf('originals'), await countOf('events')]).toEqual(before)
  })

  it('refuses what is no text, what is empty and what is too large', async () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 1, 0, 0, 0, 2, 0,
    ])
    const before = await countOf('articles')
    const codes = []
    for (const bytes of [
      png,
      new Uint8Array(),
      new TextEncoder().encode(' \n\n'),
      new Uint8Array(2 * 1024 * 1024 + 1).fill(65),
    ])
      codes.push(refusalOf(await importStory(at.people.writer, input(bytes))).code)
    expect(codes).toEqual(['import.binary', 'import.empty', 'import.empty', 'import.tooLarge'])
    expect(await countOf('articles')).toBe(before)
  })

  it('is for those who write', async () => {
    for (const person of [at.people.translator, at.people.reviewer, at.people.admin]) {
      expect(refusalOf(await importStory(person, input(utf8))).code).toBe('role.missing')
      expect(refusalOf(await previewImport(person, input(utf8))).code).toBe('role.missing')
    }
  })
})
