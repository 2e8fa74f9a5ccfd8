import { expect, test } from 'vitest'
import type { ArticleContent } from '@/domain/segments/document'
import { bodyWith, image, paragraph } from '@/domain/segments/nodes'
import { changedPieces } from './changedPieces'

const story = (patch: Partial<ArticleContent> = {}): ArticleContent => ({
  title: 'القطار يعود',
  standfirst: '',
  dateline: '',
  slug: '',
  leadImage: null,
  body: bodyWith([paragraph('واحد', { bid: 'a' }), paragraph('اثنان', { bid: 'b' })], 'rtl'),
  ...patch,
})
const state = (content: ArticleContent, sources = 'وكالة الضفاف') => ({ content, sources })
const short = (before: ArticleContent, after: ArticleContent) =>
  changedPieces(state(before), state(after)).map((piece) => [piece.place, piece.before, piece.after])

test('the same story has nothing to show', () => {
  expect(short(story(), story())).toEqual([])
})

test('fields are named, paragraphs are not, and what is gone stands at the end', () => {
  const body = bodyWith([paragraph('ثلاثة', { bid: 'c' }), paragraph('اثنان', { bid: 'b' })], 'rtl')
  expect(short(story(), story({ title: 'القطار', body }))).toEqual([
    ['title', 'القطار يعود', 'القطار'],
    [null, '', 'ثلاثة'],
    [null, 'واحد', ''],
  ])
})

test('another picture in the same place is told though no word changed', () => {
  const withImage = (media: number) =>
    story({ body: bodyWith([image('i', media, { caption: 'تعليق' })], 'rtl') })
  expect(changedPieces(state(withImage(1)), state(withImage(2)))).toEqual([
    { id: 'block i', place: 'image', before: 'تعليق', after: 'تعليق', otherImage: true },
  ])
})

test('sources are restored with the text, so they are compared with it', () => {
  const pieces = changedPieces(state(story(), 'وكالة الضفاف'), state(story(), 'سائق القطار'))
  expect(pieces.map(({ place }) => place)).toEqual(['sources'])
})
