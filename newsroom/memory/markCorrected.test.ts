import { beforeAll, describe, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { rewrite } from '../testing/rows'
import { act, value } from '../testing/stories'
import {
  approve,
  bilingual,
  correct,
  correctUpToApproval,
  matchesAt,
  offered,
  rowAt,
  tell,
  withCountedWords,
} from './testing'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})
withCountedWords()

describe('a correction of the Arabic', () => {
  it('makes what was learned count for less until its English is approved, then takes its place', async () => {
    const { people } = at
    const story = await bilingual(people, [
      ['أعلنت البلدية إغلاق الجسر القديم غداً', 'The municipality is closing the old bridge tomorrow'],
      ['وتستمر الأعمال طويلاً', 'Works will take long'],
    ])
    const other = await tell(people, ['أعلنت البلدية إغلاق الجسر القديم غداً', 'وتستمر الأعمال طويلاً'])
    expect((await matchesAt(people.translator, other))[0]).toMatchObject({ score: 101, penalties: [] })
    await correct(people, story.id, ['أعلنت البلدية إغلاق الجسر القديم اليوم', 'وتستمر الأعمال طويلاً'])
    expect((await matchesAt(people.translator, other))[0]).toMatchObject({
      score: 91,
      penalties: ['corrected'],
    })
    expect((await matchesAt(people.translator, other, 1))[0]).toMatchObject({ penalties: [] })
    await rewrite(people.translator, story.translation, rowAt(0), 'The old bridge closes today')
    await approve(at.people, story.translation)
    expect(await offered(story.translation)).toMatchObject({ [rowAt(0)]: 'The old bridge closes today' })
    const [match] = await matchesAt(people.translator, other)
    expect(match).toMatchObject({ target: 'The old bridge closes today', penalties: [] })
    expect(match?.score).toBeLessThan(99)
  })

  it('counts no longer when it is taken back', async () => {
    const { people } = at
    const first = ['تبدأ الدراسة في مطلع الشهر المقبل']
    const story = await bilingual(people, [[first[0] ?? '', 'School begins early next month']])
    const other = await tell(people, first)
    const penaltiesNow = async () => (await matchesAt(people.translator, other))[0]?.penalties
    await correctUpToApproval(people, story.id, ['تبدأ الدراسة في منتصف الشهر المقبل'])
    expect(await penaltiesNow()).toEqual(['corrected'])
    value(await act(people.editor, story.id, 'discard'))
    expect(await penaltiesNow()).toEqual([])
  })
})
