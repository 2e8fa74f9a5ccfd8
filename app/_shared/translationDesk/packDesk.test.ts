import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowView } from '@/app/(desk)/desk/translations/[id]/testing'
import { heading, lineBreak, link, paragraph, textNode } from '@/domain/segments/nodes'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { RowView } from '@/newsroom/translations/views'
import { packDesk } from './packDesk'
import { unpackDesk } from './unpackDesk'

/** Of the desk only the rows are packed; the rest goes as it is. */
const deskWith = (rows: RowView[]) =>
  ({ revision: 7, titles: { ar: 'عنوان', en: '' }, rows }) as TranslationDesk

const back = (...rows: RowView[]) => unpackDesk(JSON.parse(packDesk(deskWith(rows))))

const formatted = [textNode('قال ', 1), link('https://example.org', [textNode('المدير')]), lineBreak()]

describe('a row comes back as it was', () => {
  const rows: Record<string, RowView> = {
    untouched: rowView({ id: 'body:a', state: 'untranslated', targetText: '', origin: null }),
    'in one plain paragraph': rowView({
      id: 'body:a',
      sources: [{ id: 'body:a', kind: 'paragraph', text: 'نص', nodes: [textNode('نص')] }],
      blocks: [paragraph('Text', { bid: 'e1', from: ['body:a'] })],
      targetText: 'Text',
    }),
    'in two paragraphs, one with a link': rowView({
      id: 'body:a',
      blocks: [
        paragraph(formatted, { bid: 'e1' }),
        paragraph('Text', { bid: 'e2' }),
        heading('h2', 'Text', { bid: 'e3' }),
      ],
      targetText: 'one\nText\nText',
    }),
    'with formatted Arabic': rowView({
      id: 'body:a',
      sources: [{ id: 'body:a', kind: 'quote', text: 'قال المدير', nodes: formatted }],
    }),
    'of two segments': rowView({
      id: 'body:a',
      sources: [
        { id: 'body:a', kind: 'paragraph', text: 'نص', nodes: null },
        { id: 'body:b', kind: 'h2', text: 'آخر', nodes: null },
      ],
      sourceRefs: [
        ['body:a', 'h1:1'],
        ['body:b', 'h1:2'],
      ],
    }),
    orphan: rowView({
      id: 'body:gone',
      sources: [],
      sourceRefs: [['body:gone', 'h1:old']],
      orphan: true,
      oldTexts: { 'body:gone': 'كان' },
    }),
    'omitted, with an override': rowView({
      id: 'body:a',
      state: 'omitted',
      reason: 'للعربية وحدها',
      overrides: [{ code: 'number.missing:3', reason: 'مقصود', by: 4, at: '2026-01-01T00:00:00.000Z' }],
      match: { score: 100, unit: 5 },
    }),
  }
  for (const [what, row] of Object.entries(rows)) test(what, () => expect(back(row).rows).toEqual([row]))
})

test('whatever the texts are', () => {
  const word = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 3 }), word, (texts, arabic) => {
      const blocks = texts.map((text, index) => paragraph(text, { bid: `e${index}` }))
      const nodes = arabic === '' ? [] : [textNode(arabic)]
      const row = rowView({
        id: 'body:a',
        sources: [{ id: 'body:a', kind: 'paragraph', text: arabic, nodes }],
        blocks,
        targetText: texts.join('\n'),
      })
      expect(back(row).rows).toEqual([row])
    }),
  )
})

test('the rest of the desk is untouched, and ordinary rows are short', () => {
  const row = rowView({
    id: 'body:a',
    sources: [{ id: 'body:a', kind: 'paragraph', text: 'نص', nodes: [textNode('نص')] }],
    blocks: [paragraph('English', { bid: 'e1', from: ['body:a'] })],
  })
  expect(back(row)).toMatchObject({ revision: 7, titles: { ar: 'عنوان', en: '' } })
  expect(packDesk(deskWith([row])).length).toBeLessThan(JSON.stringify(deskWith([row])).length / 2)
})
