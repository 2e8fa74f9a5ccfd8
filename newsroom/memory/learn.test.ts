import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../testing/harness'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { rewrite, rowNow, seen } from '../testing/rows'
import { actOn, bilingualStory, english, value } from '../testing/stories'
import { saveRow } from '../translations/editRow'
import { approve, bilingual, currentIds, offered, render, rowAt, tell, withCountedWords } from './testing'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})
withCountedWords()

describe('the memory learns', () => {
  it('every row of a translation when it is approved, but the address', async () => {
    const { translator, reviewer } = at.people
    const { translation } = await bilingualStory(at.people)
    const { slug: _address, ...learned } = english
    expect(await offered(translation)).toEqual(learned)
    const [unit] = await ask(`select * from memory_units where translation = $1 and "row" = 'body:p1'`, [
      translation,
    ])
    expect(unit).toMatchObject({
      kind: 'row',
      language: 'en',
      origin: 'human',
      reviewed: true,
      by_name: `${translator.user.nameAr} · ${translator.user.nameEn}`,
      tokens: ['انطلق', 'اول', 'قطار', 'صباح', 'سبت', 'علي', 'متنه', '#', 'راكبا'],
    })
    expect(Number(unit?.by)).toBe(translator.user.id)
    expect(reviewer.user.id).not.toBe(translator.user.id)
  })

  it('nothing before', async () => {
    const story = await tell(at.people, ['جملة لم يعتمدها أحد بعد'])
    await render(at.people, story.translation, { [rowAt(0)]: 'Nobody has approved this' })
    value(await actOn(at.people.translator, story.translation, 'submit'))
    expect(await offered(story.translation)).toEqual({})
  })

  it('the sentences of a row, where both languages have as many', async () => {
    const story = await bilingual(at.people, [
      ['غادر الوفد المدينة. ولم يصدر تعليق.', 'The delegation left. There was no comment.'],
      ['غادر الوفد الآخر. ولم يصدر بيان.', 'The other delegation left without a statement.'],
    ])
    expect(Object.keys(await offered(story.translation))).toEqual([
      'title',
      'body:q0',
      'body:q00',
      'body:q01',
      'body:q1',
    ])
    expect(await offered(story.translation)).toMatchObject({
      'body:q00': 'The delegation left.',
      'body:q01': 'There was no comment.',
    })
  })

  it('no row that was left out', async () => {
    const { translator } = at.people
    const story = await tell(at.people, ['سطر باق', 'سطر متروك'])
    await render(at.people, story.translation, {})
    const row = await rowNow(translator, story.translation, rowAt(1))
    value(await saveRow(translator, story.translation, { ...seen(row), omit: 'repeated' }))
    await approve(at.people, story.translation)
    expect(Object.keys(await offered(story.translation))).toEqual(['title', rowAt(0)])
  })

  it('nothing new when nothing changed', async () => {
    const story = await bilingual(at.people, [['بقيت الأسعار على حالها', 'Prices stayed as they were']])
    const before = await currentIds(story.translation)
    value(await actOn(at.people.translator, story.translation, 'revise'))
    await approve(at.people, story.translation)
    expect(await currentIds(story.translation)).toEqual(before)
  })

  it('corrected English in place of its predecessor, and only that', async () => {
    const { translator } = at.people
    const story = await bilingual(at.people, [
      ['ارتفع النهر كثيراً', 'The river rose somewhat'],
      ['وانخفض في المساء', 'It fell in the evening'],
    ])
    const before = await currentIds(story.translation)
    value(await actOn(translator, story.translation, 'revise'))
    await rewrite(translator, story.translation, rowAt(0), 'The river rose a lot')
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'The river rose somewhat' })
    await approve(at.people, story.translation)
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'The river rose a lot' })
    expect((await currentIds(story.translation)).filter((id) => before.includes(id))).toHaveLength(2)
  })
})
