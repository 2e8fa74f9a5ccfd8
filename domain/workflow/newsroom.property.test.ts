import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleTransitions } from './articleTable'
import { bringOut } from './testing/bringOut'
import { history, people, play } from './testing/happenings'
import { type Newsroom, omitted, type Print } from './testing/newsroom'
import { translationTransitions } from './translationTable'

const runs = { numRuns: 300 }

function holds(check: (room: Newsroom) => void): void {
  const property = fc.property(people, history, (staff, happenings) => {
    play(
      staff.map((actor) => ({ ...actor })),
      happenings,
      check,
    )
  })
  fc.assert(property, runs)
}

/** Words of a print that nobody but the person who typed them has approved. */
function wordsOnOwnAuthority(room: Newsroom, print: Print): string[] {
  return print.words.filter((word) => word !== omitted && !isApprovedByAnother(room, print, word))
}

function isApprovedByAnother(room: Newsroom, { language }: Print, word: string): boolean {
  const typist = room.typists.get(word)
  if (language === 'ar')
    return room.arabicApprovals.some(({ by, texts }) => by !== typist && texts.includes(word))
  return room.rowApprovals.some(({ by, target }) => by !== typist && target === word)
}

describe('whatever anybody does in whatever order', { timeout: 60_000 }, () => {
  it('publishes no word that only its author has approved', () => {
    holds((room) => {
      for (const print of room.prints) expect(wordsOnOwnAuthority(room, print)).toEqual([])
    })
  })

  it('publishes no English row that is not approved for the Arabic beside it, and none without its Arabic', () => {
    holds(({ prints }) => {
      const english = prints.filter(({ language }) => language === 'en')
      for (const { unapprovedRows, leftBehind } of english) {
        expect({ unapprovedRows, leftBehind }).toEqual({ unapprovedRows: 0, leftBehind: false })
      }
    })
  })

  it('publishes nothing under embargo, and leaves no language behind without a reason', () => {
    holds(({ prints }) => {
      expect(prints.filter(({ embargoed, leftBehind }) => embargoed || leftBehind)).toEqual([])
    })
  })

  it('keeps stages and live editions in agreement', () => {
    holds(({ article, english }) => {
      if (article.stage === 'published') expect(article.live).not.toBeNull()
      if (article.stage === 'retracted') expect([article.live, english.live]).toEqual([null, null])
      if (article.stage === 'trashed') expect(article.everPublished).toBe(false)
      if (article.stage === 'scheduled') expect(article.publishAt).not.toBeNull()
      if (article.stage !== 'scheduled') expect(article.publishAt).toBeNull()
      if (english.live) expect(article.live).not.toBeNull()
      if (english.stage === 'published') expect(english.live).not.toBeNull()
      if (english.stage === 'withdrawn') expect(english.live).toBeNull()
      if (english.stage === 'waiting') expect(english.translator).toBeNull()
    })
  })

  it('has no dead end: colleagues who join at any moment can bring the story to its readers', () => {
    const property = fc.property(people, history, (staff, happenings) => {
      const room = play(staff, happenings, () => {})
      room.article.release = 'independent'
      bringOut(room)
      expect([room.article.stage, room.english.stage]).toEqual(['published', 'published'])
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('gets everywhere: the histories reach every stage and publish both languages', () => {
    const seen = new Set<string>()
    const property = fc.property(people, history, (staff, happenings) => {
      const room = play(staff, happenings, ({ article, english }) => {
        seen.add(`article ${article.stage}`).add(`translation ${english.stage}`)
      })
      for (const { language } of room.prints) seen.add(`printed ${language}`)
    })
    fc.assert(property, { numRuns: 300, seed: 20260805 })
    const stages = [
      ...articleTransitions.flatMap(({ from, to }) => [...from, to].map((stage) => `article ${stage}`)),
      ...translationTransitions.flatMap(({ from, to }) =>
        [...from, to].map((stage) => `translation ${stage}`),
      ),
    ]
    expect(seen).toEqual(new Set([...stages, 'printed ar', 'printed en']))
  })
})
