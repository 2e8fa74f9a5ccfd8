import { expect, test } from 'vitest'
import { heading, image, imageSlot, list, listItem, paragraph, quote } from './nodes'
import { segmentsOf } from './segmentsOf'
import { articleOf } from './testing'

test('reading order: head, then the body with attributions after their block and captions at their image', () => {
  const article = articleOf(
    [
      paragraph('فقرة', { bid: 'p' }),
      heading('h3', 'فرعي', { bid: 'h' }),
      quote('«نعم»', { bid: 'q', by: 'الوزير' }),
      image('i', 1, { caption: 'تعليق', alt: 'بديل' }),
      list('bullet', [listItem('بند', { bid: 'l' })]),
      imageSlot('s', { caption: 'لاحقًا' }),
    ],
    { standfirst: 'مقدمة', dateline: 'بغداد', slug: 'جسر', leadImage: { media: 1, caption: 'ت', alt: 'ب' } },
  )
  expect(segmentsOf(article).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'title title',
    'standfirst standfirst',
    'dateline dateline',
    'slug slug',
    'lead:caption caption',
    'lead:alt alt',
    'body:p paragraph',
    'body:h h3',
    'body:q quote',
    'body:q:by attribution',
    'image:i:caption caption',
    'image:i:alt alt',
    'body:l item',
    'image:s:caption caption',
  ])
})

test('places without text are no segments, except the title', () => {
  const article = articleOf([paragraph('', { bid: 'a' }), paragraph('  ', { bid: 'b' })], { title: '' })
  expect(segmentsOf(article).map(({ id }) => id)).toEqual(['title'])
})

test('a block without an id is a bug, not an untranslated paragraph', () => {
  expect(() => segmentsOf(articleOf([paragraph('نص')]))).toThrow('repairBlockIds')
})

test('type and id do not change the hash; words are counted', () => {
  const [, a, b] = segmentsOf(
    articleOf([paragraph('قال الوزير', { bid: 'a' }), quote('قال الوزير', { bid: 'b' })]),
  )
  expect(a?.hash).toBe(b?.hash)
  expect(a?.words).toBe(2)
})
