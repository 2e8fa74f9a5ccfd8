import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Person } from './person'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { somebody } from './testing/people'
import { arabicSteps } from './testing/secondPair/arabicSteps'
import { englishSteps } from './testing/secondPair/englishSteps'
import { goForward, wholeWay } from './testing/secondPair/forward'
import { editionsOf, newStory, reopen, type Step } from './testing/secondPair/story'

/**
 * The rule of the second pair of eyes, tried by random people in random order on the real verbs. Every word that anybody
 * writes is unique and known to be hers; every approval is noted with the words it covered. However it comes about, a
 * printed word must be covered by an approval of somebody who did not write it.
 */

let at: OpenNewsroom
let hands: Person[]

beforeAll(async () => {
  at = await openNewsroom()
  const { payload, people } = at
  const { writer, editor, editor2, translator, reviewer, reviewer2 } = people
  const all = await somebody(payload, 'editor', 'writer', 'translator', 'reviewer')
  const both = await somebody(payload, 'translator', 'reviewer')
  hands = [writer, editor, editor2, translator, reviewer, reviewer2, all, both]
})

const steps: Record<string, Step> = { ...arabicSteps, ...englishSteps }

const step = fc.record({
  name: fc.oneof(fc.constantFrom('writeArabic', 'writeEnglish'), fc.constantFrom(...Object.keys(steps))),
  hand: fc.nat({ max: 7 }),
  dice: fc.nat({ max: 1000 }),
})
const leg = fc.record({
  steps: fc.array(step, { minLength: 2, maxLength: 8 }),
  forward: fc.nat({ max: wholeWay }),
  turn: fc.nat({ max: 100 }),
  reopens: fc.boolean(),
})
const walk = fc.array(leg, { minLength: 1, maxLength: 3 })

it('holds whatever anybody does', { timeout: 240_000 }, async () => {
  let printed = 0
  await fc.assert(
    fc.asyncProperty(walk, async (legs) => {
      const story = await newStory(at)
      for (const leg of legs) {
        if (leg.reopens) await reopen(story)
        for (const { name, hand, dice } of leg.steps) {
          const person = hands[hand]
          if (person) await steps[name]?.(person, story, dice)
        }
        await goForward(story, { hands, steps: leg.forward, turn: leg.turn })
      }
      await goForward(story, { hands, steps: wholeWay, turn: story.id })
      const editions = await editionsOf(story)
      printed += editions.length
      for (const edition of editions) expect(story.ledger.unread(edition)).toEqual([])
    }),
    { numRuns: 10, seed: 20261123, endOnFailure: true },
  )
  expect(printed).toBeGreaterThan(6)
})
