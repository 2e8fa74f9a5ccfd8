import { beforeAll, describe, expect, it } from 'vitest'
import { baseOf } from '@/domain/segments/baseOf'
import { paragraph } from '@/domain/segments/nodes'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { somebody } from '../testing/people'
import {
  act,
  actOn,
  bilingualStory,
  publishedStory,
  refusalOf,
  rowsNow,
  saveText,
  translateAll,
  translationNow,
  value,
  writeEnglish,
} from '../testing/stories'
import { approveCleanRows, approveOneRow } from './approveRows'
import { addRow, followTheArabic, mergeRow, removeRow, saveRow, sayStillRight, splitRow } from './editRow'
import { restoreTranslationRevision } from './restoreRevision'
import { saveTranslation } from './saveTranslation'
import type { RowView } from './views'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

/** A claimed translation of a live story. */
async function claimed(): Promise<number> {
  const { translation } = await publishedStory(at.people)
  value(await actOn(at.people.translator, translation, 'claim'))
  return translation
}

/** A translation in review, every row confirmed. */
async function inReview(): Promise<number> {
  const { translation } = await publishedStory(at.people)
  await translateAll(at.people.translator, translation)
  value(await actOn(at.people.translator, translation, 'submit'))
  return translation
}

async function rowOf(translation: number, id: string): Promise<RowView> {
  const row = (await rowsNow(at.people.editor, translation)).find((one) => one.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

const baseOfRow = ({ sourceRefs, target }: RowView) => ({ sources: sourceRefs, target })
const seen = (row: RowView) => ({ row: row.id, base: baseOfRow(row) })
const blocks = (...texts: string[]) => texts.map((text) => paragraph(text))

describe('writing a row', () => {
  it('keeps two rows that were written at once', async () => {
    const { translator } = at.people
    const translation = await claimed()
    const [one, two] = [await rowOf(translation, 'body:p1'), await rowOf(translation, 'body:p2')]
    const results = await Promise.all([one, two].map((row) => writeEnglish(translator, translation, row)))
    for (const result of results) value(result)
    expect((await rowOf(translation, 'body:p1')).targetText).toContain('214')
    expect((await rowOf(translation, 'body:p2')).targetText).toContain('autumn')
  })

  it('refuses a row that changed meanwhile with both texts, and stores nothing', async () => {
    const { translator } = at.people
    const translation = await claimed()
    const row = await rowOf(translation, 'title')
    value(await writeEnglish(translator, translation, row, 'First words'))
    const before = await translationNow(translator, translation)
    const { code, details } = refusalOf(await writeEnglish(translator, translation, row, 'Second words'))
    expect(code).toBe('row.conflict')
    expect(details?.mine).toEqual({ text: 'Second words' })
    expect(details?.theirs).toMatchObject({ texts: { target: 'First words' } })
    expect(await translationNow(translator, translation)).toEqual(before)
    value(await writeEnglish(translator, translation, row, 'First words'))
  })

  it('is for the translator in hand, then for reviewers', async () => {
    const { translator, reviewer, editor, writer } = at.people
    const translation = await claimed()
    const row = await rowOf(translation, 'title')
    const colleague = await somebody(at.payload, 'translator')
    for (const person of [reviewer, editor, writer, colleague]) {
      expect(refusalOf(await writeEnglish(person, translation, row))).toEqual({
        code: 'role.missing',
        missing: ['itsTranslator'],
      })
    }
    value(await writeEnglish(translator, translation, row))
  })

  it('that comes after the submission is kept as a suggestion on the row, the newest of it', async () => {
    const { translator, reviewer } = at.people
    const translation = await inReview()
    const row = await rowOf(translation, 'body:p1')
    const { code, details } = refusalOf(await writeEnglish(translator, translation, row, 'Too late'))
    expect(code).toBe('save.late')
    expect(details).toEqual({ kind: 'translation', stage: 'inReview' })
    await writeEnglish(translator, translation, row, 'Still too late')
    const { docs } = await at.payload.find({
      collection: 'threads',
      where: { translation: { equals: translation }, kind: { equals: 'suggestion' } },
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ row: 'body:p1', by: translator.user.id })
    expect(docs[0]?.messages).toMatchObject([{ text: 'Still too late' }])
    expect((await rowOf(translation, 'body:p1')).targetText).toContain('214')
    value(await writeEnglish(reviewer, translation, row, 'A reviewer may'))
  })

  it('omits Arabic with a reason, which it asks for', async () => {
    const { translator } = at.people
    const translation = await claimed()
    const row = await rowOf(translation, 'body:p2')
    const write = { row: row.id, base: baseOfRow(row) }
    expect(refusalOf(await saveRow(translator, translation, { ...write, omit: ' ' })).code).toBe('row.reason')
    value(await saveRow(translator, translation, { ...write, omit: 'Known to readers' }))
    expect(await rowOf(translation, 'body:p2')).toMatchObject({
      state: 'omitted',
      reason: 'Known to readers',
    })
    const title = await rowOf(translation, 'title')
    const omitted = await saveRow(translator, translation, { ...seen(title), omit: 'Why not' })
    expect(refusalOf(omitted).code).toBe('row.required')
  })

  it('confirms nothing empty, and takes words where words belong', async () => {
    const { translator } = at.people
    const translation = await claimed()
    const [title, p1] = [await rowOf(translation, 'title'), await rowOf(translation, 'body:p1')]
    const confirmed = { state: 'confirmed' as const }
    expect(refusalOf(await saveRow(translator, translation, { ...seen(p1), ...confirmed })).code).toBe(
      'row.empty',
    )
    expect(refusalOf(await saveRow(translator, translation, { ...seen(p1), text: 'x' })).code).toBe(
      'row.kind',
    )
    expect(
      refusalOf(await saveRow(translator, translation, { ...seen(title), blocks: blocks('x') })).code,
    ).toBe('row.kind')
    const missing = { row: 'body:nowhere', base: baseOfRow(p1), blocks: blocks('x') }
    expect(refusalOf(await saveRow(translator, translation, missing)).code).toBe('row.missing')
  })
})

describe('the shape of the English', () => {
  it('is split and merged; each stays aligned with its Arabic', async () => {
    const { translator } = at.people
    const translation = await claimed()
    const p1 = await rowOf(translation, 'body:p1')
    value(await writeEnglish(translator, translation, p1, 'One sentence. Another.'))
    const written = await rowOf(translation, 'body:p1')
    const block = written.blocks[0]?.$?.bid ?? ''
    value(await splitRow(translator, translation, { ...seen(written), block, offset: 14 }))
    const split = await rowOf(translation, 'body:p1')
    expect(split.blocks).toHaveLength(2)
    const outside = await splitRow(translator, translation, { ...seen(split), block, offset: 9_999 })
    expect(refusalOf(outside).code).toBe('row.split')
    value(await writeEnglish(translator, translation, await rowOf(translation, 'body:p2')))
    const [first, second] = [await rowOf(translation, 'body:p1'), await rowOf(translation, 'body:p2')]
    const merged = await mergeRow(translator, translation, { ...seen(second), previous: baseOfRow(first) })
    const rows = value(merged).rows.filter(({ id }) => id.startsWith('body:'))
    expect(rows.map(({ sources }) => sources.map(({ id }) => id))).toEqual([['body:p1', 'body:p2']])
    value(await followTheArabic(translator, translation))
  })

  it('takes an added block with its reason, and lets it go again', async () => {
    const { translator } = at.people
    const translation = await claimed()
    value(await writeEnglish(translator, translation, await rowOf(translation, 'body:p1')))
    const added = { after: 'body:p1', blocks: [paragraph('The line closed in 1998.')], reason: '' }
    expect(refusalOf(await addRow(translator, translation, added)).code).toBe('row.reason')
    const { rows } = value(await addRow(translator, translation, { ...added, reason: 'Background' }))
    const row = rows.find(({ id }) => id.startsWith('added:'))
    if (!row) throw new Error('no row was added')
    expect(row).toMatchObject({ reason: 'Background', targetText: 'The line closed in 1998.' })
    const p1 = await rowOf(translation, 'body:p1')
    expect(refusalOf(await removeRow(translator, translation, p1.id, baseOfRow(p1))).code).toBe(
      'row.hasArabic',
    )
    value(await removeRow(translator, translation, row.id, baseOfRow(row)))
  })

  it('leaves an orphan where its Arabic was deleted, which must go before review', async () => {
    const { editor, editor2, translator } = at.people
    const { id, translation } = await bilingualStory(at.people)
    value(await act(editor2, id, 'revise'))
    value(
      await saveText(editor2, id, (now) => {
        const { root } = now.body
        return { ...now, body: { root: { ...root, children: root.children.slice(0, 1) } } }
      }),
    )
    value(await act(editor2, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const orphan = (await rowsNow(translator, translation)).find((row) => row.orphan)
    if (!orphan) throw new Error('no orphan')
    expect(refusalOf(await actOn(translator, translation, 'submit')).rows).toEqual([orphan.id])
    expect(refusalOf(await sayStillRight(translator, translation, orphan.id, baseOfRow(orphan))).code).toBe(
      'row.orphan',
    )
    value(await removeRow(translator, translation, orphan.id, baseOfRow(orphan)))
    value(await actOn(translator, translation, 'submit'))
  })
})

describe('approving rows', () => {
  it('takes all clean rows but those under a request and one’s own', async () => {
    const { reviewer, reviewer2 } = at.people
    const translation = await inReview()
    value(
      await writeEnglish(reviewer, translation, await rowOf(translation, 'title'), 'A reviewer’s headline'),
    )
    const requests = [{ row: 'body:p1', text: 'Check the number.' }]
    value(await actOn(reviewer2, translation, 'requestChanges', { requests }))
    value(await actOn(at.people.translator, translation, 'submit'))
    const { rows } = value(await approveCleanRows(reviewer, translation))
    const open = rows.filter(({ approved }) => !approved).map(({ id }) => id)
    expect(open).toEqual(['title', 'body:p1'])
    expect(refusalOf(await approveCleanRows(reviewer, translation)).code).toBe('translation.nothingToApprove')
    expect(refusalOf(await actOn(reviewer, translation, 'approve'))).toMatchObject({
      code: 'translation.rowsNotApproved',
      rows: ['title', 'body:p1'],
    })
  })

  it('refuses a row that is not what the reviewer saw, and what is nobody’s row', async () => {
    const { reviewer, reviewer2 } = at.people
    const translation = await inReview()
    const row = await rowOf(translation, 'title')
    value(await writeEnglish(reviewer2, translation, row, 'Changed under her eyes'))
    expect(refusalOf(await approveOneRow(reviewer, translation, seen(row))).code).toBe('row.conflict')
    const nowhere = { row: 'body:nowhere', base: baseOfRow(row) }
    expect(refusalOf(await approveOneRow(reviewer, translation, nowhere)).code).toBe('translation.rowMissing')
  })

  it('is for reviewers, in review', async () => {
    const { reviewer, editor, translator } = at.people
    const translation = await inReview()
    const row = await rowOf(translation, 'title')
    for (const person of [editor, translator]) {
      expect(refusalOf(await approveOneRow(person, translation, seen(row))).code).toBe('role.missing')
      expect(refusalOf(await approveCleanRows(person, translation)).code).toBe('role.missing')
    }
    const early = await claimed()
    expect(refusalOf(await approveCleanRows(reviewer, early)).code).toBe('stage.wrong')
  })

  it('counts every approval once when two reviewers approve everything at once', async () => {
    const { reviewer, reviewer2 } = at.people
    const translation = await inReview()
    const results = await Promise.all(
      [reviewer, reviewer2].map((person) => approveCleanRows(person, translation)),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const { approvals, progress } = await translationNow(reviewer, translation)
    expect(approvals).toHaveLength((await rowsNow(reviewer, translation)).length)
    expect(progress).toMatchObject({ stale: 0 })
  })
})

describe('the whole English at once', () => {
  const document = async (translation: number, title: string) => {
    const { content, revision } = await translationNow(at.people.editor, translation)
    return { id: translation, base: baseOf(content, revision), document: { ...content, title } }
  }

  it('is merged like the Arabic, and whoever saved it is the author of what changed', async () => {
    const { reviewer } = at.people
    const translation = await inReview()
    value(await saveTranslation(reviewer, await document(translation, 'Saved as a whole')))
    const title = await rowOf(translation, 'title')
    expect(title).toMatchObject({ targetText: 'Saved as a whole', state: 'draft' })
    expect(title.authors).toContain(reviewer.user.id)
    expect(refusalOf(await approveOneRow(reviewer, translation, seen(title))).code).toBe('translation.ownRow')
  })

  it('is refused where the same field changed, with both texts', async () => {
    const { translator } = at.people
    const translation = await claimed()
    const mine = await document(translation, 'Mine')
    value(await saveTranslation(translator, await document(translation, 'Theirs')))
    const { code, details } = refusalOf(await saveTranslation(translator, mine))
    expect(code).toBe('save.conflict')
    expect(details?.fields).toEqual([{ name: 'title', mine: 'Mine', theirs: 'Theirs' }])
  })

  it('is kept as a suggestion when it comes late', async () => {
    const { translator } = at.people
    const translation = await inReview()
    expect(refusalOf(await saveTranslation(translator, await document(translation, 'Late'))).code).toBe(
      'save.late',
    )
    const { totalDocs } = await at.payload.count({
      collection: 'threads',
      where: { translation: { equals: translation }, kind: { equals: 'suggestion' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('comes back from a revision with its authors', async () => {
    const { translator, reviewer, reviewer2 } = at.people
    const translation = await inReview()
    value(
      await writeEnglish(reviewer, translation, await rowOf(translation, 'title'), 'The reviewer’s words'),
    )
    const { rows } = await at.payload.db.pool.query(
      `select id from revisions where translation = $1 order by id desc limit 1`,
      [translation],
    )
    value(await writeEnglish(reviewer2, translation, await rowOf(translation, 'title'), 'Other words'))
    const { revision } = await translationNow(translator, translation)
    const from = Number(rows[0]?.id)
    expect(
      refusalOf(await restoreTranslationRevision(translator, translation, { from, revision })).code,
    ).toBe('stage.wrong')
    value(await restoreTranslationRevision(reviewer2, translation, { from, revision }))
    const title = await rowOf(translation, 'title')
    expect(title.targetText).toBe('The reviewer’s words')
    expect(title.authors).toEqual(expect.arrayContaining([reviewer.user.id, reviewer2.user.id]))
  })
})
