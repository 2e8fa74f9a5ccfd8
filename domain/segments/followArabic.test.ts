import { describe, expect, test } from 'vitest'
import { addTarget } from './addTarget'
import { followArabic } from './followArabic'
import { heading, list, listItem, paragraph } from './nodes'
import { accepted, articleOf, at, counter, deskAfter } from './testing'
import { desk, shown, statuses } from './testing/threeParagraphs'

describe('followArabic', () => {
  test('order and types follow, nothing reopens, added blocks keep their place', () => {
    const added = addTarget({
      ...desk,
      actor: 1,
      at,
      after: 'body:a',
      blocks: [paragraph('Note')],
      reason: 'x',
      newId: counter(),
    })
    const now = deskAfter(desk, accepted(added))
    const item = list('number', [listItem('ثلاثة', { bid: 'c' })])
    const rearranged = articleOf([
      item,
      heading('h3', 'اثنان', { bid: 'b' }),
      paragraph('واحد', { bid: 'a' }),
    ])
    const followed = {
      ...now,
      article: rearranged,
      translation: followArabic({ ...now, article: rearranged }),
    }
    expect(shown(followed)).toEqual([
      'listitem EN of ثلاثة [body:c]',
      'heading EN of اثنان [body:b]',
      'paragraph EN of واحد [body:a]',
      'paragraph Note []',
    ])
    const flags = statuses(followed).map(({ moved, retyped, stale, state }) => [moved, retyped, stale, state])
    expect(flags.filter(([moved, retyped, stale]) => moved || retyped || stale)).toEqual([])
    expect(followArabic(followed)).toEqual(followed.translation)
  })
})
