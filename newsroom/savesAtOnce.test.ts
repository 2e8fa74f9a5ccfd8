import { beforeAll, describe, expect, it } from 'vitest'
import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import { moveArticle } from './articles/moveArticle'
import { saveArticle } from './articles/saveArticle'
import { countOf, expectSound, hands, outcome, revisionOf, times } from './testing/atOnce'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import {
  act,
  arabic,
  articleNow,
  claimedStory,
  draftOf,
  publishedStory,
  rowsNow,
  saveText,
  translateAll,
  translationNow,
  value,
  writeEnglish,
} from './testing/stories'
import { withTexts } from './testing/texts'
import { moveTranslation } from './translations/moveTranslation'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

describe('of many saves from one beginning', () => {
  const wide: ArticleContent = {
    ...arabic,
    body: bodyWith(
      Array.from({ length: hands }, (_, number) => paragraph(`فقرة رقم ${number}.`, { bid: `b${number}` })),
      'rtl',
    ),
  }

  async function wideDraft() {
    const id = await draftOf(at.people.writer)
    value(await saveText(at.people.writer, id, () => wide))
    const { content, revision } = await articleNow(at.people.editor, id)
    return { id, content, base: baseOf(content, revision) }
  }

  it('all of different paragraphs are kept', async () => {
    const { id, content, base } = await wideDraft()
    const { writer, editor } = at.people
    const results = await times((number) =>
      saveArticle(number % 2 ? writer : editor, {
        id,
        base,
        document: withTexts(content, { [`b${number}`]: `كلام جديد ${number}.` }),
      }),
    )
    expect(outcome(results)).toEqual({ won: hands, heard: [] })
    const texts = [...textBlocksOf((await articleNow(editor, id)).content.body)].map(plainTextOf)
    expect(texts).toEqual(Array.from({ length: hands }, (_, number) => `كلام جديد ${number}.`))
  })

  it('one of the same paragraph is kept, and the others are told both texts', async () => {
    const { id, content, base } = await wideDraft()
    const { writer, editor } = at.people
    const results = await times((number) =>
      saveArticle(number % 2 ? writer : editor, {
        id,
        base,
        document: withTexts(content, { b0: `كلام ${number}.` }),
      }),
    )
    expect(outcome(results)).toEqual({ won: 1, heard: ['save.conflict'] })
    const winner = results.findIndex(({ ok }) => ok)
    const [first] = [...textBlocksOf((await articleNow(editor, id)).content.body)].map(plainTextOf)
    expect(first).toBe(`كلام ${winner}.`)
  })

  it('none comes into a text that is being approved without its author being known', async () => {
    const { writer, editor, editor2 } = at.people
    for (let round = 0; round < 6; round += 1) {
      const { id, content, base } = await wideDraft()
      value(await act(writer, id, 'submit'))
      const revision = await revisionOf(editor, id)
      const document = withTexts(content, { b0: `زيادة ${round}.` })
      const [approval, save] = await Promise.all([
        moveArticle(editor, { id, action: 'approve', input: { revision } }),
        saveArticle(editor2, { id, base, document }),
      ])
      const now = await articleNow(editor, id)
      expect([approval.ok, save.ok].filter(Boolean)).toHaveLength(1)
      expect(now.stage).toBe(approval.ok ? 'approved' : 'inReview')
      if (save.ok) expect(now.authors).toContain(editor2.user.id)
      await expectSound(id)
    }
  })

  it('those that come too late are one suggestion of each person', async () => {
    const { id, content, base } = await wideDraft()
    const { writer, editor } = at.people
    value(await act(writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const results = await times((number) =>
      saveArticle(writer, { id, base, document: withTexts(content, { b0: `متأخر ${number}.` }) }),
    )
    expect(outcome(results)).toEqual({ won: 0, heard: ['save.late'] })
    const suggestions = await countOf(
      `select count(*) from threads where article = $1 and kind = 'suggestion' and "by" = $2`,
      [id, writer.user.id],
    )
    expect(suggestions).toBe(1)
  })
})

describe('of many writes to rows', () => {
  it('one to each row is kept, and none is lost', async () => {
    const { translation } = await claimedStory(at.people)
    const { translator } = at.people
    const rows = await rowsNow(translator, translation)
    const [first] = rows
    if (!first) throw new Error('a story has rows')
    const rival = await times((number) => writeEnglish(translator, translation, first, `Words ${number}`))
    expect(outcome(rival)).toEqual({ won: 1, heard: ['row.conflict'] })
    const others = await Promise.all(
      rows.slice(1).map((row) => writeEnglish(translator, translation, row, `English of ${row.id}`)),
    )
    expect(outcome(others).won).toBe(rows.length - 1)
    const now = await rowsNow(translator, translation)
    expect(now.slice(1).map(({ targetText }) => targetText)).toEqual(
      rows.slice(1).map(({ id }) => `English of ${id}`),
    )
    expect(now.every(({ state }) => state === 'confirmed')).toBe(true)
  })

  it('English is not submitted with a row that is being changed', async () => {
    const { translator, editor } = at.people
    for (let round = 0; round < 4; round += 1) {
      const { translation: id } = await publishedStory(at.people)
      await translateAll(translator, id)
      const [row] = await rowsNow(translator, id)
      if (!row) throw new Error('a story has rows')
      const { revision } = await translationNow(editor, id)
      await Promise.all([
        moveTranslation(translator, { id, action: 'submit', input: { revision } }),
        writeEnglish(translator, id, row, ''),
      ])
      const { stage } = await translationNow(editor, id)
      const states = (await rowsNow(translator, id)).map(({ state }) => state)
      if (stage === 'inReview') expect(new Set(states)).toEqual(new Set(['confirmed']))
    }
  })
})
