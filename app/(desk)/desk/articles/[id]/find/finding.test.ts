import { expect, test } from 'vitest'
import type { ArticleContent } from '@/domain/segments/document'
import { bodyWith, image, paragraph, quote } from '@/domain/segments/nodes'
import { bySpot, findInStory, replacedIn } from './finding'
import { spotKey } from './spots'

const story: ArticleContent = {
  title: 'أحمد يعود',
  standfirst: 'عودة أحمدَ',
  dateline: 'عين السرو',
  slug: 'احمد-يعود',
  leadImage: { media: 1, caption: 'احمد في المحطة', alt: '' },
  body: bodyWith(
    [
      paragraph('قال أحمد لأحمد.', { bid: 'p' }),
      quote('عدت.', { bid: 'q', by: 'أحمد' }),
      image('i', 2, { caption: 'القطار', alt: 'إحمد يلوّح' }),
    ],
    'rtl',
  ),
}

test('words are found wherever readers see them, in the order of the page, whatever their harakat and hamzas', () => {
  const found = findInStory(story, 'احمد', true).map(({ spot }) => spotKey(spot))
  expect(found).toEqual([
    'title',
    'standfirst',
    'image lead caption',
    'block p',
    'block p',
    'by q',
    'image i alt',
  ])
})

test('exact search finds exactly what is written', () => {
  expect(findInStory(story, 'احمد', false).map(({ spot }) => spotKey(spot))).toEqual(['image lead caption'])
})

test('all finds of a place are replaced at once, though the new word is longer', () => {
  const [, , , block] = bySpot(findInStory(story, 'احمد', true))
  expect(replacedIn('قال أحمد لأحمد.', block?.stretches ?? [], 'عبد الرحمن')).toBe(
    'قال عبد الرحمن لعبد الرحمن.',
  )
})
