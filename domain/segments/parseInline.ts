import type { InlineNode, LineBreakNode, LinkNode, TextNode } from './document'
import { lineBreak, link, textNode } from './nodes'
import { parseUrl } from './parseUrl'
import {
  at,
  count,
  type Entries,
  fail,
  isRecord,
  type Reader,
  readDirection,
  readEach,
  readText,
} from './reading'
import { KNOWN_MARKS } from './runsOf'

/** Text, line breaks and links, exactly two levels deep: what lies deeper is refused, not followed. */
export function parseInlines(reader: Reader, value: unknown, path: string): InlineNode[] {
  return readEach(reader, { value, path }, (item, itemPath) => parseInline(reader, item, itemPath))
}

function parseInline(reader: Reader, value: unknown, path: string): InlineNode | null {
  if (isRecord(value) && at(value, 'type') === 'link') return parseLink(reader, value, path)
  return parseLeaf(reader, value, path)
}

function parseLeaf(reader: Reader, value: unknown, path: string): TextNode | LineBreakNode | null {
  if (!isRecord(value)) return fail(reader, path, 'not a node')
  if (!count(reader, 'nodes', { path })) return null
  const type = at(value, 'type')
  if (type === 'linebreak') return lineBreak()
  return type === 'text' ? parseText(reader, value, path) : fail(reader, path, 'not allowed here')
}

/** Inline styles are dropped: the look of a text is its marks. */
function parseText(reader: Reader, node: Entries, path: string): TextNode | null {
  const text = at(node, 'text')
  const format = at(node, 'format') ?? 0
  if (typeof text !== 'string') return fail(reader, `${path}.text`, 'not a text')
  if (!isMarks(format)) return fail(reader, `${path}.format`, 'unknown marks')
  const stored = readText(reader, { value: text, path: `${path}.text` })
  return stored === '' ? null : textNode(stored, format)
}

function isMarks(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && (value & ~KNOWN_MARKS) === 0
}

function parseLink(reader: Reader, node: Entries, path: string): LinkNode | null {
  const fields = at(node, 'fields')
  if (!isRecord(fields)) return fail(reader, `${path}.fields`, 'missing')
  const url = parseUrl(at(fields, 'url'))
  if (url === null) return fail(reader, `${path}.fields.url`, 'not an address that may be linked')
  const direction = readDirection(reader, at(node, 'direction'), `${path}.direction`)
  const value = at(node, 'children') ?? []
  const children = readEach(reader, { value, path: `${path}.children` }, (item, itemPath) =>
    parseLeaf(reader, item, itemPath),
  )
  if (children.length === 0) return null
  const parsed = link(url, children)
  return { ...parsed, direction, fields: { ...parsed.fields, newTab: at(fields, 'newTab') === true } }
}
