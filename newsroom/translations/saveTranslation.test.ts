import { beforeAll, describe, expect, it } from 'vitest'
import { baseOf } from '@/domain/segments/baseOf'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { rowNow, seen } from '../testing/rows'
import {
  claimedStory,
  refusalOf,
  storyInReview,
  translationNow,
  value,
  writeEnglish,
} from '../testing/stories'
import { approveOneRow } from './approveRows'
import { restoreTranslationRevision } from './restoreRevision'
import { saveTranslation } from './saveTranslation'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const rowOf = (translation: number, id: string) => rowNow(at.people.editor, translation, id)

describe('the whole English at once', () => {
  const document = async (translation: number, title: string) => {
    const { content, revision } = await translationNow(at.people.editor, translation)
    return { id: translation, base: baseOf(content, revision), document: { ...content, title } }
  }

  it('is merged like the Arabic, and whoever saved it is the author of what changed', async () => {
    const { reviewer } = at.people
    const { translation } = await storyInReview(at.people)
    value(await saveTranslation(reviewer, await document(translation, 'Saved as a whole')))
    const title = await rowOf(translation, 'title')
    expect(title).toMatchObject({ targetText: 'Saved as a whole', state: 'draft' })
    expect(title.authors).toContain(reviewer.user.id)
    expect(refusalOf(await approveOneRow(reviewer, translation, seen(title))).code).toBe('translation.ownRow')
  })

  it('is refused where the same field changed, with both texts', async () => {
    const { translator } = at.people
    const { translation } = await claimedStory(at.people)
    const mine = await document(translation, 'Mine')
    value(await saveTranslation(translator, await document(translation, 'Theirs')))
    const { code, details } = refusalOf(await saveTranslation(translator, mine))
    expect(code).toBe('save.conflict')
    expect(details?.fields).toEqual([{ name: 'title', mine: 'Mine', theirs: 'Theirs' }])
  })

  it('is kept as a suggestion when it comes late', async () => {
    const { translator } = at.people
    const { translation } = await storyInReview(at.people)
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
    const { translation } = await storyInReview(at.people)
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
