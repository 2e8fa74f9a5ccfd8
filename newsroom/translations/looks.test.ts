import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../person'
import { translationDesk } from '../queries/translationDesk'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { rewrite, rowNow, seen } from '../testing/rows'
import {
  actOn,
  approveEnglish,
  publishedStory,
  refusalOf,
  storyInReview,
  translateAll,
  value,
} from '../testing/stories'
import { saveRow } from './editRow'
import { rememberLook } from './looks'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const deskOf = async (person: Person, id: number) => value(await translationDesk(person, id))
const comparisonsOf = async (person: Person, id: number) => (await deskOf(person, id)).comparisons

async function look(person: Person, id: number) {
  const { version } = await deskOf(person, id)
  expect(value(await rememberLook(person, id, version)).isRemembered).toBe(true)
}

/** A translation that was submitted, sent back, and submitted again with one row changed and one left out. */
async function resubmitted() {
  const { translator, reviewer } = at.people
  const { translation } = await storyInReview(at.people)
  const requests = [{ row: 'body:p1', text: 'Which day?' }]
  value(await actOn(reviewer, translation, 'requestChanges', { requests }))
  await rewrite(translator, translation, 'body:p1', 'The first train left on Sunday with 214 aboard.')
  const left = await rowNow(translator, translation, 'body:p2')
  value(await saveRow(translator, translation, { ...seen(left), omit: 'Said above' }))
  return translation
}

const changes = {
  'body:p1': {
    target: 'The first train left on Saturday morning with 214 passengers aboard.',
    wasOmitted: false,
  },
  'body:p2': { target: 'The authority said services would increase in the autumn.', wasOmitted: false },
}

describe('the previous submission', () => {
  it('is what the translator compares with while it is in her hands', async () => {
    const { translator } = at.people
    const { submission } = await comparisonsOf(translator, await resubmitted())
    expect(submission).toMatchObject({ rows: changes, removed: [] })
  })

  it('is the one before the present one for the reviewer: exactly what changed since', async () => {
    const { translator, reviewer } = at.people
    const translation = await resubmitted()
    value(await actOn(translator, translation, 'submit'))
    expect((await comparisonsOf(reviewer, translation)).submission?.rows).toEqual(changes)
  })

  it('is not there the first time', async () => {
    const { reviewer } = at.people
    const { translation } = await storyInReview(at.people)
    expect(await comparisonsOf(reviewer, translation)).toEqual({
      approved: null,
      submission: null,
      look: null,
    })
  })
})

describe('the English last approved', () => {
  it('is what an English-only revision is compared with, rows that are gone included', async () => {
    const { translator, reviewer } = at.people
    const { translation } = await storyInReview(at.people)
    await approveEnglish(at.people, translation)
    expect((await comparisonsOf(reviewer, translation)).approved).toMatchObject({ rows: {}, removed: [] })
    value(await actOn(reviewer, translation, 'reopen'))
    await rewrite(translator, translation, 'title', 'The train is back')
    expect((await comparisonsOf(translator, translation)).approved?.rows).toEqual({
      title: { target: 'The train returns to the coast', wasOmitted: false },
    })
  })
})

describe('a look', () => {
  it('is remembered, and shows what others changed since', async () => {
    const { translator, reviewer } = at.people
    const { translation } = await publishedStory(at.people)
    await translateAll(translator, translation)
    await look(reviewer, translation)
    expect((await comparisonsOf(reviewer, translation)).look).toMatchObject({ rows: {}, removed: [] })
    await rewrite(translator, translation, 'title', 'The train is back')
    expect((await comparisonsOf(reviewer, translation)).look?.rows).toEqual({
      title: { target: 'The train returns to the coast', wasOmitted: false },
    })
    await look(reviewer, translation)
    expect((await comparisonsOf(reviewer, translation)).look?.rows).toEqual({})
  })

  it('does not show a person what she wrote herself', async () => {
    const { translator } = at.people
    const { translation } = await publishedStory(at.people)
    await translateAll(translator, translation)
    await look(translator, translation)
    await rewrite(translator, translation, 'title', 'The train is back')
    expect((await comparisonsOf(translator, translation)).look?.rows).toEqual({})
  })

  it('at an older state is none: the earlier look stays', async () => {
    const { translator, reviewer } = at.people
    const { translation } = await publishedStory(at.people)
    await translateAll(translator, translation)
    await look(reviewer, translation)
    const { version } = await deskOf(reviewer, translation)
    await rewrite(translator, translation, 'title', 'The train is back')
    expect(value(await rememberLook(reviewer, translation, version))).toEqual({ isRemembered: false })
    expect(Object.keys((await comparisonsOf(reviewer, translation)).look?.rows ?? {})).toEqual(['title'])
  })

  it('is one for each person and translation, and none of what may not be seen', async () => {
    const { reviewer, reviewer2 } = at.people
    const { translation } = await publishedStory(at.people)
    await look(reviewer, translation)
    await look(reviewer, translation)
    await look(reviewer2, translation)
    const { rows } = await at.payload.db.pool.query('select person from looks where translation = $1', [
      translation,
    ])
    expect(rows).toHaveLength(2)
    expect(refusalOf(await rememberLook(reviewer, 987_654, 'x')).code).toBe('document.notFound')
  })
})
