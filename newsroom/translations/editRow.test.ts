import { beforeAll, describe, expect, it } from 'vitest'
import { paragraph } from '@/domain/segments/nodes'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { somebody } from '../testing/people'
import { baseOfRow, rowNow, seen } from '../testing/rows'
import {
  act,
  actOn,
  bilingualStory,
  claimedStory,
  refusalOf,
  rowsNow,
  saveText,
  storyInReview,
  translationNow,
  value,
  writeEnglish,
} from '../testing/stories'
import { approveOneRow } from './approveRows'
import {
  addRow,
  followTheArabic,
  mergeRow,
  removeRow,
  restoreTheRows,
  saveRow,
  sayStillRight,
  splitRow,
} from './editRow'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const rowOf = (translation: number, id: string) => rowNow(at.people.editor, translation, id)
const blocks = (...texts: string[]) => texts.map((text) => paragraph(text))

describe('writing a row', () => {
  it('keeps two rows that were written at once', async () => {
    const { translator } = at.people
    const { translation } = await claimedStory(at.people)
    const [one, two] = [await rowOf(translation, 'body:p1'), await rowOf(translation, 'body:p2')]
    const results = await Promise.all([one, two].map((row) => writeEnglish(translator, translation, row)))
    for (const result of results) value(result)
    expect((await rowOf(translation, 'body:p1')).targetText).toContain('214')
    expect((await rowOf(translation, 'body:p2')).targetText).toContain('autumn')
  })

  it('refuses a row that changed meanwhile with both texts, and stores nothing', async () => {
    const { translator } = at.people
    const { translation } = await claimedStory(at.people)
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
    const { translation } = await claimedStory(at.people)
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
    const { translation } = await storyInReview(at.people)
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
    const { translation } = await claimedStory(at.people)
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
    const { translation } = await claimedStory(at.people)
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
    const { translation } = await claimedStory(at.people)
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
    const { translation } = await claimedStory(at.people)
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

  it('brings a removed block back with whoever wrote it, and with nobody whom the request names', async () => {
    const { translator, reviewer, reviewer2 } = at.people
    const { translation } = await storyInReview(at.people)
    const added = { after: 'body:p1', blocks: [paragraph('The line closed in 1998.')], reason: 'Background' }
    const { rows } = value(await addRow(reviewer, translation, added))
    const row = rows.find(({ id }) => id.startsWith('added:'))
    if (!row) throw new Error('no row was added')
    value(await removeRow(reviewer2, translation, row.id, baseOfRow(row)))
    const { blocks, standing, state, reason } = row
    const before = { row: row.id, segments: [], seen: { sources: [], texts: {} } }
    const kept = { ...before, blocks, standing, state, reason: reason ?? '', authors: [translator.user.id] }
    value(await restoreTheRows(reviewer2, translation, { kept: [kept], bases: {} }))
    const back = await rowOf(translation, row.id)
    expect(back.authors).toEqual([reviewer.user.id, reviewer2.user.id])
    for (const person of [reviewer, reviewer2])
      expect(refusalOf(await approveOneRow(person, translation, seen(back))).code).toBe('translation.ownRow')
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
