import fc from 'fast-check'
import { blocksOf, bodyOf, type FlatBlock } from '../blocks'
import type { ArticleContent, Body, InlineNode, RootChild, TranslationContent } from '../document'
import { bodyWith, emptyBody, image, lineBreak, link, paragraph, textNode } from '../nodes'
import { rowsOf } from '../rowsOf'
import type { NewId } from '../saving'
import { inShape, type Shape } from '../shapes'
import type { PersonId, RowId } from '../types'
import { writeRow } from '../writeRow'
import type { RowAction, RowBase, RowWrite, Written } from '../writing'

/** Material for the tests of this folder: stories, random bodies, and rows written in one line. */

export const at = '2026-01-01T09:00:00.000Z'

/** Ids `n1`, `n2`, … */
export function counter(prefix = 'n'): NewId {
  let last = 0
  return () => {
    last += 1
    return `${prefix}${last}`
  }
}

/** An article with a title, no other fields and these blocks. */
export function articleOf(children: RootChild[], fields: Partial<ArticleContent> = {}): ArticleContent {
  const plain = { title: 'العنوان', standfirst: '', dateline: '', slug: '', leadImage: null }
  return { ...plain, ...fields, body: bodyWith(children, 'rtl') }
}

export function emptyTranslation(): TranslationContent {
  const body = emptyBody('ltr')
  return { title: '', standfirst: '', dateline: '', slug: '', body, captions: {}, attributions: {} }
}

/** A desk with one story: the Arabic, the English and what is known about its rows. */
export type Desk = Omit<RowAction, 'actor' | 'at'>

export function deskOf(article: ArticleContent): Desk {
  return { article, translation: emptyTranslation(), work: {} }
}

/** What a client that looks at the row now would send as its base. */
export function baseOfRow({ article, translation, work }: Desk, id: RowId): RowBase {
  const row = rowsOf(article, translation, work).find((one) => one.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return { sources: row.sourceRefs, target: row.target }
}

/** Writes a row as `actor` and expects that it is accepted. */
export function wrote(
  desk: Desk,
  row: RowId,
  { actor = 1, ...write }: Omit<Partial<RowWrite>, 'row'> & { actor?: PersonId },
): Desk {
  const base = write.base ?? baseOfRow(desk, row)
  const done = writeRow({
    ...desk,
    actor,
    at,
    newId: counter(`e-${row.replace(/\W/g, '-')}-`),
    write: { base, ...write, row },
  })
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return { ...desk, ...done.value }
}

/** Every row translated ("EN of …") and confirmed by person 1. */
export function fullyTranslated(article: ArticleContent): Desk {
  const rows = rowsOf(article, emptyTranslation())
  return rows.reduce((desk, row) => {
    const text = `EN of ${row.sources[0]?.text}`
    const isBody = /^body:[^:]+$/.test(row.id)
    const english = isBody ? { blocks: [paragraph(text)] } : { text }
    return wrote(desk, row.id, { ...english, state: 'confirmed' })
  }, deskOf(article))
}

export function accepted<T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.refusal))
}

export function codeOf(result: { ok: true } | { ok: false; refusal: { code: string } }): string {
  return result.ok ? 'ok' : result.refusal.code
}

export function deskAfter(desk: Desk, written: Written): Desk {
  return { ...desk, ...written }
}

const WORDS = ['قال', 'الوزير', 'إنّ', 'الجسر', 'أُعيد', 'فتحه', '٢٠٢٦', 'صباحًا', '«نعم»', 'Reuters']

export const arabicText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '))

const inlineText = fc.record({ text: arabicText, format: fc.constantFrom(0, 1, 2, 3) })

export const inlineNodes: fc.Arbitrary<InlineNode[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: inlineText.map(({ text, format }) => textNode(text, format)) },
    { weight: 1, arbitrary: fc.constant(lineBreak()) },
    { weight: 1, arbitrary: arabicText.map((text) => link('https://example.org/a', [textNode(text)])) },
  ),
  { minLength: 1, maxLength: 4 },
)

export const shapes = fc.constantFrom<Shape>('paragraph', 'h2', 'h3', 'quote', 'bullet', 'number')

/** Bodies of up to ten blocks of every kind, ids `b0`, `b1`, … */
export const bodies: fc.Arbitrary<Body> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.record({ children: inlineNodes, shape: shapes }) },
      { weight: 1, arbitrary: fc.record({ media: fc.integer({ min: 1, max: 9 }), caption: arabicText }) },
    ),
    { maxLength: 10 },
  )
  .map((parts) => bodyOf(parts.map(flatBlock), 'rtl'))

type Part = { children: InlineNode[]; shape: Shape } | { media: number; caption: string }

function flatBlock(part: Part, index: number): FlatBlock {
  if ('media' in part)
    return { node: image(`b${index}`, part.media, { caption: part.caption, alt: part.caption }), list: null }
  return inShape(paragraph(part.children, { bid: `b${index}` }), part.shape)
}

export const articles: fc.Arbitrary<ArticleContent> = fc
  .record({ title: arabicText, standfirst: fc.oneof(arabicText, fc.constant('')), body: bodies })
  .map(({ body, ...fields }) => ({ ...articleOf([], fields), body }))

/** Blocks of a body as values that compare deeply. */
export function flat(body: Body): FlatBlock[] {
  return blocksOf(body)
}
