import { ValidationError } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '@/newsroom/person'
import { accountsFor, listProfiles, loadProfile, ownProfileOf } from '@/newsroom/queries/profiles'
import { asApp } from '@/newsroom/testing/harness'
import { type OpenNewsroom, openNewsroom } from '@/newsroom/testing/open'
import { publishedStory } from '@/newsroom/testing/stories'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const names = { nameAr: 'سلمى الراوي', nameEn: 'Salma Rawi' }

const make = (
  { user }: Person,
  data: { slug: string; nameEn?: string; user?: number | null; bioAr?: string },
) => at.payload.create({ collection: 'profiles', data: { ...names, ...data }, user, overrideAccess: false })

const change = ({ user }: Person, id: number, data: Record<string, unknown>) =>
  at.payload.update({ collection: 'profiles', id, data, user, overrideAccess: false })

/** The fields that Payload has something against. */
async function against(work: Promise<unknown>): Promise<(string | undefined)[]> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ValidationError)) throw new Error(`no validation error: ${String(error)}`)
  return error.data.errors.map(({ path }) => path)
}

describe('a public face', () => {
  it('is made by editors, and then kept by the person whose it is', async () => {
    const { editor, writer, translator } = at.people
    await expect(make(writer, { slug: 'own-hand' })).rejects.toThrow()
    const { id } = await make(editor, { slug: 'salma-rawi', user: writer.user.id })
    expect(await ownProfileOf(writer)).toBe(id)
    expect(await ownProfileOf(translator)).toBeNull()
    expect(await change(writer, id, { bioAr: 'تكتب عن المدن.' })).toMatchObject({ bioAr: 'تكتب عن المدن.' })
    await expect(change(translator, id, { bioAr: 'لا' })).rejects.toThrow()
    expect(await change(writer, id, { user: translator.user.id })).toMatchObject({ id })
    expect(await loadProfile(editor, id)).toMatchObject({
      bio_ar: 'تكتب عن المدن.',
      user_id: writer.user.id,
      is_printed: false,
    })
  })

  it('has an address and an account of its own: a second one is told which is taken', async () => {
    const { editor, reviewer } = at.people
    const { user } = reviewer
    await make(editor, { slug: 'layla', nameEn: 'Layla Mizan', user: user.id })
    expect(await against(make(editor, { slug: 'layla' }))).toEqual(['slug'])
    expect(await against(make(editor, { slug: 'layla-2', user: user.id }))).toEqual(['user'])
    expect(await against(make(editor, { slug: 'Layla Mizan' }))).toEqual(['slug'])
    expect((await accountsFor(editor, null)).map(({ id }) => id)).not.toContain(user.id)
  })

  it('has texts of a length that a page bears', async () => {
    const { editor } = at.people
    expect(await against(make(editor, { slug: 'long', bioAr: 'ب'.repeat(801) }))).toEqual(['bioAr'])
    await make(editor, { slug: 'long', nameEn: 'Long', bioAr: 'ب'.repeat(800) })
  })

  it('is forgotten by every server when it is changed, and nothing else is', async () => {
    const { editor } = at.people
    const { id } = await make(editor, { slug: 'forgotten', nameEn: 'Forgotten' })
    const heard = await asApp(async (listener) => {
      const tags: string[] = []
      listener.on('notification', ({ payload }) => tags.push(payload ?? ''))
      await listener.query('listen purge')
      await change(editor, id, { bioEn: 'Writes about cities.' })
      await listener.query('select 1')
      return tags
    })
    expect(heard).toEqual([`profile:${id}`])
  })
})

describe('the list of public faces', () => {
  it('is for editors, found by names in both scripts, and counts live stories', async () => {
    const { editor, writer } = at.people
    const own = await ownProfileOf(writer)
    await publishedStory(at.people)
    await publishedStory(at.people)
    const found = async (query: string) => (await listProfiles(editor, { query })).rows
    expect((await found('سلمي الراوى salma rawi')).map(({ id, stories }) => [id, stories])).toEqual([
      [own, 2],
    ])
    expect(await found('MIZAN layla')).toHaveLength(1)
    expect(await found('nobody of this name')).toEqual([])
    expect((await listProfiles(writer, {})).rows).toEqual([])
    expect(await loadProfile(editor, own ?? 0)).toMatchObject({ is_printed: true })
  })
})
