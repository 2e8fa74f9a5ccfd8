import { beforeAll, describe, expect, it } from 'vitest'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { changeDetails } from '../articles/changeDetails'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { rewrite } from '../testing/rows'
import { act, actOn, draftOf, rowsNow, saveText, translateAll, value, writeEnglish } from '../testing/stories'
import { changeTranslationDetails } from '../translations/changeDetails'
import { concordance } from './concordance'
import {
  approve,
  bilingual,
  currentIds,
  matchesAt,
  offered,
  rowAt,
  tell,
  translationOf,
  withCountedWords,
} from './testing'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})
withCountedWords()

describe('a retraction', () => {
  it('takes what was learned with it, and its reinstatement brings it back', async () => {
    const { people } = at
    const text = 'وصلت الباخرة إلى الميناء بعد تأخير طويل'
    const story = await bilingual(people, [[text, 'The steamer reached the port after a long delay']])
    const other = await tell(people, [text])
    const before = await currentIds(story.translation)
    value(await act(people.editor, story.id, 'retract', { reason: 'wrong' }))
    expect(await offered(story.translation)).toEqual({})
    expect(await matchesAt(people.translator, other)).toEqual([])
    value(await act(people.editor, story.id, 'reinstate', { languages: ['en'] }))
    expect(await currentIds(story.translation)).toEqual(before)
    expect((await matchesAt(people.translator, other))[0]?.score).toBe(101)
  })

  it('leaves the English behind that does not come back with the Arabic', async () => {
    const { people } = at
    const story = await bilingual(people, [['سقط المطر أياماً', 'It rained for days']])
    value(await act(people.editor, story.id, 'retract', { reason: 'wrong' }))
    value(await act(people.editor, story.id, 'reinstate', { languages: [] }))
    expect(await offered(story.translation)).toEqual({})
    value(await actOn(people.editor, story.translation, 'reinstate'))
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'It rained for days' })
  })

  it('of the English alone does the same', async () => {
    const { people } = at
    const story = await bilingual(people, [['هبت رياح شديدة', 'Strong winds blew']])
    value(await actOn(people.editor, story.translation, 'withdraw', { reason: 'wrong' }))
    expect(await offered(story.translation)).toEqual({})
    value(await actOn(people.editor, story.translation, 'reinstate'))
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'Strong winds blew' })
  })

  it('of English that is mended and approved anew brings only the new back', async () => {
    const { people } = at
    const story = await bilingual(people, [['انخفض سعر القمح', 'The price of wheat rose']])
    value(await actOn(people.editor, story.translation, 'withdraw', { reason: 'wrong' }))
    value(await actOn(people.editor, story.translation, 'revise'))
    await rewrite(people.translator, story.translation, rowAt(0), 'The price of wheat fell')
    await approve(at.people, story.translation)
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'The price of wheat fell' })
    expect(await currentIds(story.translation)).toHaveLength(2)
  })
})

describe('an embargo', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
  const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString()

  it('keeps a story out of the memory until it is live', async () => {
    const { writer, editor, editor2, translator, reviewer } = at.people
    const id = await draftOf(writer)
    value(await changeDetails(writer, id, { embargoUntil: inAnHour() }))
    value(await act(writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const translation = await translationOf(editor, id)
    value(await actOn(editor, translation, 'assign', { translator: translator.user.id }))
    for (const row of await rowsNow(translator, translation))
      value(await writeEnglish(translator, translation, row))
    value(await changeTranslationDetails(editor, translation, { reviewer: reviewer.user.id }))
    await approve(at.people, translation)
    expect(await offered(translation)).toEqual({})
    value(await changeDetails(editor, id, { embargoUntil: anHourAgo() }))
    expect(await offered(translation)).toEqual({})
    value(await act(editor2, id, 'publish'))
    expect(Object.keys(await offered(translation))).toHaveLength(5)
  })

  it('that is set after the approval hides what was learned', async () => {
    const { people } = at
    const text = 'يفتتح المتحف قاعة المخطوطات في الربيع'
    const { writer, editor } = people
    const id = await draftOf(writer)
    value(
      await saveText(writer, id, (now) => ({
        ...now,
        body: bodyWith([paragraph(text, { bid: 'q0' })], 'rtl'),
      })),
    )
    value(await act(writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const translation = await translationOf(editor, id)
    await translateAll(people.translator, translation)
    await approve(at.people, translation)
    const other = await tell(people, [text])
    expect(await matchesAt(people.translator, other)).toHaveLength(1)
    value(await changeDetails(editor, id, { embargoUntil: inAnHour() }))
    expect(await matchesAt(people.translator, other)).toEqual([])
  })

  it('on a live story hides a correction that is approved and not out, and offers what readers know', async () => {
    const { people } = at
    const { editor, translator, reviewer } = people
    const [known, secret] = ['تعود العبّارة إلى النهر غداً', 'وتنقل العبّارة مئة راكب']
    const story = await bilingual(people, [
      [known, 'The ferry returns to the river tomorrow'],
      [secret, 'The ferry carries a hundred passengers'],
    ])
    const others = [await tell(people, [known]), await tell(people, [secret])]
    const matches = async () =>
      (await Promise.all(others.map((other) => matchesAt(translator, other)))).map(([best]) => best?.target)
    value(await actOn(translator, story.translation, 'revise'))
    await rewrite(translator, story.translation, 'title', 'A secret headline')
    await rewrite(translator, story.translation, rowAt(1), 'The ferry holds a hundred people')
    await approve(people, story.translation)
    const english = ['The ferry returns to the river tomorrow', 'The ferry holds a hundred people']
    expect(await matches()).toEqual(english)
    value(await changeDetails(editor, story.id, { embargoUntil: inAnHour() }))
    expect(await matches()).toEqual([english[0], undefined])
    const [found] = value(await concordance(translator, { query: '"ferry returns"', before: null })).hits
    expect(found).toMatchObject({ target: english[0], title: '' })
    expect(value(await concordance(translator, { query: '"ferry holds"', before: null })).hits).toEqual([])
    value(await changeDetails(editor, story.id, { embargoUntil: null }))
    value(await actOn(reviewer, story.translation, 'publish'))
    value(await changeDetails(editor, story.id, { embargoUntil: inAnHour() }))
    expect(await matches()).toEqual(english)
  })
})
