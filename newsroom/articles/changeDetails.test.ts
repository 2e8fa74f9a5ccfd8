import { beforeAll, describe, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { somebody } from '../testing/people'
import { act, articleNow, draftOf, publishedStory, refusalOf, value } from '../testing/stories'
import { changeDetails } from './changeDetails'

let at: OpenNewsroom
let topic: number
beforeAll(async () => {
  at = await openNewsroom()
  const data = { nameAr: 'النقل', nameEn: 'Transport', slug: 'transport' }
  topic = (await at.payload.create({ collection: 'topics', data, overrideAccess: true })).id
})

const citation = (source: number) => ({
  id: 'c1',
  source,
  role: 'supporting' as const,
  url: '',
  note: 'اتصال',
})

describe('the details of an article', () => {
  it('are changed by its writer while she may write it, and by editors at any stage', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    value(await changeDetails(writer, id, { topics: [topic], dueAt: '2026-12-01T08:00:00.000Z' }))
    value(await act(writer, id, 'submit'))
    expect(refusalOf(await changeDetails(writer, id, { topics: [] }))).toEqual({
      code: 'role.missing',
      missing: ['editor'],
    })
    value(await changeDetails(editor, id, { release: 'together' }))
    expect(await articleNow(editor, id)).toMatchObject({
      topics: [topic],
      dueAt: '2026-12-01T08:00:00.000Z',
      release: 'together',
    })
  })

  it('make no new revision where nothing changes', async () => {
    const { writer } = at.people
    const id = await draftOf(writer)
    const { revision } = await articleNow(writer, id)
    expect(value(await changeDetails(writer, id, { release: 'independent', topics: [] }))).toEqual({
      revision,
    })
  })

  it('make whoever changes the sources an author, who cannot approve', async () => {
    const { writer, editor, editor2 } = at.people
    const id = await draftOf(writer)
    value(await act(writer, id, 'submit'))
    value(await changeDetails(editor, id, { sources: [citation(at.source)] }))
    expect(refusalOf(await act(editor, id, 'approve')).code).toBe('article.ownWork')
    value(await act(editor2, id, 'approve'))
  })

  it('keep sources and byline as they were approved', async () => {
    const { writer, editor } = at.people
    const { id } = await publishedStory(at.people)
    expect(refusalOf(await changeDetails(editor, id, { sources: [] }))).toEqual({
      code: 'stage.wrong',
      details: { kind: 'article', stage: 'published' },
    })
    expect(refusalOf(await changeDetails(writer, id, { byline: [1] })).code).toBe('stage.wrong')
    expect(refusalOf(await changeDetails(at.people.translator, id, { sources: [] })).code).toBe(
      'role.missing',
    )
  })

  it('name only what exists', async () => {
    const { editor, writer } = at.people
    const id = await draftOf(writer)
    const before = await articleNow(writer, id)
    const nothing = { sources: [citation(987_654)], topics: [987_654], byline: [987_654] }
    expect(refusalOf(await changeDetails(editor, id, nothing))).toEqual({
      code: 'reference.missing',
      missing: ['topic', 'profile', 'source'],
    })
    expect(await articleNow(writer, id)).toEqual(before)
  })

  it('give the story to another writer, by an editor and only to somebody who writes', async () => {
    const { writer, editor, translator } = at.people
    const other = await somebody(at.payload, 'writer')
    const id = await draftOf(writer)
    expect(refusalOf(await changeDetails(writer, id, { writer: other.user.id })).code).toBe('role.missing')
    for (const nobody of [translator.user.id, 987_654]) {
      expect(refusalOf(await changeDetails(editor, id, { writer: nobody })).code).toBe('assignee.notWriter')
    }
    value(await changeDetails(editor, id, { writer: other.user.id }))
    value(await changeDetails(other, id, { topics: [topic] }))
  })
})
