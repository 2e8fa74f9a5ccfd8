import { beforeAll, describe, expect, it } from 'vitest'
import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { somebody } from '../testing/people'
import { act, arabic, articleNow, draftOf, refusalOf, saveText, value } from '../testing/stories'
import { draftedSave, textsOf, withTexts } from '../testing/texts'
import { saveArticle } from './saveArticle'
import { startArticle } from './startArticle'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const suggestionsOf = async (article: number) =>
  (
    await at.payload.find({
      collection: 'threads',
      where: { article: { equals: article }, kind: { equals: 'suggestion' } },
      overrideAccess: true,
    })
  ).docs

const revisionOf = async (id: number) => (await articleNow(at.people.editor, id)).revision

async function snapshotsOf(article: number): Promise<{ reason: string; content: ArticleContent }[]> {
  const { rows } = await at.payload.db.pool.query(
    `select reason, snapshot->'content' as content from revisions where article = $1 order by id`,
    [article],
  )
  return rows.map(({ reason, content }) => ({ reason, content }))
}

const keptTitles = async (article: number) =>
  (await snapshotsOf(article)).map(({ reason, content }) => `${reason} ${content.title}`.trim())

describe('saving an article', () => {
  it('keeps both changes of two people who saved different blocks from the same base at once', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    const hers = await draftedSave(writer, id, (now) => withTexts(now, { p1: 'انطلق القطار.' }))
    const his = await draftedSave(editor, id, (now) =>
      withTexts(now, { p2: 'وقالت الهيئة إن الرحلات ستقل.' }),
    )
    const [first, second] = await Promise.all([saveArticle(writer, hers), saveArticle(editor, his)])
    expect([value(first).merged, value(second).merged].sort()).toEqual([false, true])
    const { content, authors } = await articleNow(editor, id)
    expect(textsOf(content)).toEqual({ p1: 'انطلق القطار.', p2: 'وقالت الهيئة إن الرحلات ستقل.' })
    expect(authors).toEqual([writer.user.id, editor.user.id].sort((a, b) => a - b))
  })

  it('keeps a new headline beside somebody else’s new paragraph', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    const hers = await draftedSave(writer, id, (now) => ({ ...now, title: 'عنوان جديد' }))
    const his = await draftedSave(editor, id, (now) => withTexts(now, { p3: 'فقرة ثالثة.' }))
    value(await saveArticle(editor, his))
    const saved = value(await saveArticle(writer, hers))
    expect(saved.document.title).toBe('عنوان جديد')
    expect(Object.keys(textsOf(saved.document))).toEqual(['p1', 'p2', 'p3'])
    expect(saved.base).toEqual(baseOf(saved.document, saved.revision))
  })

  it('refuses two different changes of one block with both texts, and stores nothing', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    const hers = await draftedSave(writer, id, (now) => ({
      ...withTexts(now, { p1: 'نصها.' }),
      title: 'عنوانها',
    }))
    const his = await draftedSave(editor, id, (now) => withTexts(now, { p1: 'نصه.' }))
    value(await saveArticle(editor, his))
    const before = await articleNow(editor, id)
    const { code, details } = refusalOf(await saveArticle(writer, hers))
    expect(code).toBe('save.conflict')
    expect(JSON.stringify(details?.blocks)).toContain('نصها.')
    expect(JSON.stringify(details?.blocks)).toContain('نصه.')
    expect(details?.theirs).toEqual(before.content)
    expect(details?.base).toEqual(baseOf(before.content, before.revision))
    expect(await articleNow(editor, id)).toEqual(before)
  })

  it('takes the person’s choice on the base that the conflict named', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    const hers = await draftedSave(writer, id, (now) => withTexts(now, { p1: 'نصها.' }))
    value(await saveArticle(editor, await draftedSave(editor, id, (now) => withTexts(now, { p1: 'نصه.' }))))
    const { details } = refusalOf(await saveArticle(writer, hers))
    const chosen = { id, base: details?.base as (typeof hers)['base'], document: hers.document }
    expect(textsOf(value(await saveArticle(writer, chosen)).document).p1).toBe('نصها.')
  })

  it('refuses a change of a block that somebody else deleted', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    const hers = await draftedSave(writer, id, (now) => withTexts(now, { p2: 'نصها.' }))
    const only = [paragraph('انطلق أول قطار صباح السبت وعلى متنه 214 راكباً.', { bid: 'p1' })]
    value(
      await saveArticle(
        editor,
        await draftedSave(editor, id, (now) => ({ ...now, body: bodyWith(only, 'rtl') })),
      ),
    )
    const { code, details } = refusalOf(await saveArticle(writer, hers))
    expect(code).toBe('save.conflict')
    expect(details?.blocks).toMatchObject([{ bid: 'p2', theirs: null }])
  })

  it('keeps a text that comes after the stage has moved on as a suggestion, the newest of it', async () => {
    const { writer } = at.people
    const id = await draftOf(writer)
    const late = await draftedSave(writer, id, (now) => ({ ...now, title: 'عنوان متأخر' }))
    value(await act(writer, id, 'submit'))
    const { code, details } = refusalOf(await saveArticle(writer, late))
    expect(code).toBe('save.late')
    expect(details).toEqual({ kind: 'article', stage: 'inReview' })
    await saveArticle(writer, { ...late, document: { ...arabic, title: 'عنوان متأخر أيضاً' } })
    const suggestions = await suggestionsOf(id)
    expect(suggestions).toHaveLength(1)
    expect(JSON.stringify(suggestions[0]?.messages)).toContain('عنوان متأخر أيضاً')
    expect((await articleNow(writer, id)).content.title).toBe(arabic.title)
  })

  it('never deadlocks and never loses a block among twenty saves at once', async () => {
    const { writer, editor, editor2 } = at.people
    const { id } = value(await startArticle(writer))
    const bids = Array.from({ length: 20 }, (_, index) => `b${index}`)
    const start = await draftedSave(writer, id, (now) => ({
      ...now,
      body: bodyWith(
        bids.map((bid) => paragraph(`فقرة ${bid}`, { bid })),
        'rtl',
      ),
    }))
    value(await saveArticle(writer, start))
    const hands = [writer, editor, editor2]
    const saves = await Promise.all(
      bids.map((bid) => draftedSave(editor, id, (now) => withTexts(now, { [bid]: `جديد ${bid}` }))),
    )
    const before = await revisionOf(id)
    const results = await Promise.all(
      saves.map((save, index) => saveArticle(hands[index % hands.length] ?? writer, save)),
    )
    for (const result of results) value(result)
    const { content, revision } = await articleNow(writer, id)
    expect(textsOf(content)).toEqual(Object.fromEntries(bids.map((bid) => [bid, `جديد ${bid}`])))
    expect(revision).toBe(before + bids.length)
  })

  it('changes nothing where nothing changed: no revision, no author', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    const before = await articleNow(writer, id)
    value(await saveArticle(editor, await draftedSave(editor, id, (now) => now)))
    expect(await articleNow(writer, id)).toEqual(before)
  })

  it('tells people who may not see a draft nothing of it', async () => {
    const { writer, translator, reviewer, admin } = at.people
    const id = await draftOf(writer)
    const save = await draftedSave(writer, id, (now) => ({ ...now, title: 'غريب' }))
    const nowhere = { ...save, id: 999_999 }
    for (const person of [translator, reviewer, admin, await somebody(at.payload, 'writer')]) {
      const refusal = refusalOf(await saveArticle(person, save))
      expect(refusal).toEqual(refusalOf(await saveArticle(person, nowhere)))
    }
    expect((await articleNow(writer, id)).content.title).toBe(arabic.title)
    expect(await suggestionsOf(id)).toEqual([])
  })

  it('refuses whoever sees the story and does not write it, and keeps no suggestion of theirs', async () => {
    const { writer, editor, translator } = at.people
    const id = await draftOf(writer)
    value(await act(writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const save = await draftedSave(writer, id, (now) => ({ ...now, title: 'غريب' }))
    expect(refusalOf(await saveArticle(translator, save))).toEqual({
      code: 'role.missing',
      missing: ['itsWriter', 'editor'],
    })
    expect(await suggestionsOf(id)).toEqual([])
  })

  it('refuses an image that does not exist', async () => {
    const { writer } = at.people
    const id = await draftOf(writer)
    const leadImage = { media: 987_654, caption: '', alt: 'قطار' }
    const save = await draftedSave(writer, id, (now) => ({ ...now, leadImage }))
    expect(refusalOf(await saveArticle(writer, save))).toEqual({
      code: 'reference.missing',
      missing: ['media'],
    })
  })

  it('refuses what is no document and names the place', async () => {
    const { writer } = at.people
    const id = await draftOf(writer)
    const { base } = await draftedSave(writer, id, (now) => now)
    const script = { root: { type: 'root', children: [{ type: 'script', version: 1 }] } }
    for (const document of [
      null,
      7,
      [],
      { body: 7 },
      { ...arabic, body: script },
      { ...arabic, title: 'س'.repeat(501) },
    ]) {
      const { code, details } = refusalOf(await saveArticle(writer, { id, base, document }))
      expect(code).toBe('document.invalid')
      expect(details).toHaveProperty('path')
    }
  })

  it('keeps one snapshot per author and five minutes', async () => {
    const { writer } = at.people
    const start = Date.parse('2026-03-01T08:00:00Z')
    let minutes = 0
    const timed = { ...writer, clock: () => new Date(start + minutes * 60_000).toISOString() }
    const { id } = value(await startArticle(timed))
    for (minutes of [1, 2, 5, 6, 9, 12]) {
      value(
        await saveArticle(
          timed,
          await draftedSave(timed, id, (now) => ({ ...now, title: `عنوان ${minutes}` })),
        ),
      )
    }
    const { rows } = await at.payload.db.pool.query(
      `select snapshot->'content'->>'title' as title from revisions where article = $1 and reason = 'save' order by id`,
      [id],
    )
    expect(rows.map(({ title }) => title)).toEqual(['عنوان 5', 'عنوان 12'])
  })

  it('keeps what a colleague wrote since her last snapshot before somebody else writes over it', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    value(await saveText(writer, id, (now) => ({ ...now, title: 'عنوان الكاتبة' })))
    value(await saveText(editor, id, (now) => ({ ...now, title: 'عنوان المحرر' })))
    expect(await keptTitles(id)).toEqual(['start', 'beforeSave عنوان الكاتبة', 'save عنوان المحرر'])
    value(await saveText(editor, id, (now) => ({ ...now, title: 'عنوان آخر' })))
    expect(await keptTitles(id)).toHaveLength(3)
  })

  it('keeps a text of which most is deleted, though the last snapshot is of a moment ago', async () => {
    const { writer } = at.people
    const id = await draftOf(writer)
    const long = [paragraph('جملة طويلة من المقال. '.repeat(20), { bid: 'p1' })]
    value(await saveText(writer, id, (now) => ({ ...now, body: bodyWith(long, 'rtl') })))
    value(await saveText(writer, id, (now) => ({ ...now, body: bodyWith([paragraph('')], 'rtl') })))
    const [, kept, ...more] = await snapshotsOf(id)
    expect(more).toEqual([])
    expect(kept?.reason).toBe('beforeSave')
    expect(textsOf(kept?.content as ArticleContent).p1).toContain('جملة طويلة')
  })
})
