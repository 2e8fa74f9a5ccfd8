import type { HeadingNode, ImageNode, ImageSlotNode, ListItemNode, ListNode, RootChild } from './document'
import { heading, image, imageSlot, list, listItem, paragraph, quote } from './nodes'
import { parseInlines } from './parseInline'
import { parseState } from './parseState'
import {
  at,
  count,
  type Entries,
  fail,
  isId,
  isRecord,
  LIMITS,
  type Reader,
  readDirection,
  readEach,
  readText,
} from './reading'

/** One child of the root. Alignment, indentation and inline style are dropped: pages are set by their style sheet. */
export function parseBlock(reader: Reader, value: unknown, path: string): RootChild | null {
  if (!isRecord(value)) return fail(reader, path, 'not a node')
  const type = at(value, 'type')
  if (type === 'list') return parseList(reader, value, path)
  if (!count(reader, 'blocks', { path })) return null
  if (type === 'paragraph')
    return { ...paragraph(...textParts(reader, value, path)), ...common(reader, value, path) }
  if (type === 'quote') return { ...quote(...textParts(reader, value, path)), ...common(reader, value, path) }
  if (type === 'heading') return parseHeading(reader, value, path)
  if (type === 'upload' && reader.kind === 'article') return parseImage(reader, value, path)
  if (type === 'block' && reader.kind === 'article') return parseSlot(reader, value, path)
  return fail(reader, path, 'not allowed here')
}

type TextParts = [children: ReturnType<typeof parseInlines>, state: ReturnType<typeof parseState>]

function textParts(reader: Reader, node: Entries, path: string): TextParts {
  const children = parseInlines(reader, at(node, 'children') ?? [], `${path}.children`)
  return [children, parseState(reader, at(node, '$'), `${path}.$`)]
}

function common(reader: Reader, node: Entries, path: string) {
  return { direction: readDirection(reader, at(node, 'direction'), `${path}.direction`) }
}

function parseHeading(reader: Reader, node: Entries, path: string): HeadingNode | null {
  const tag = at(node, 'tag')
  if (tag !== 'h2' && tag !== 'h3') return fail(reader, `${path}.tag`, 'unknown heading level')
  return { ...heading(tag, ...textParts(reader, node, path)), ...common(reader, node, path) }
}

function parseList(reader: Reader, node: Entries, path: string): ListNode | null {
  const listType = at(node, 'listType')
  const start = at(node, 'start') ?? 1
  if (listType !== 'bullet' && listType !== 'number') return fail(reader, `${path}.listType`, 'unknown list')
  if (!isCount(start)) return fail(reader, `${path}.start`, 'not a number to start from')
  const value = at(node, 'children') ?? []
  const items = readEach(reader, { value, path: `${path}.children` }, (item, itemPath) =>
    parseItem(reader, item, itemPath),
  )
  return items.length === 0 ? null : list(listType, items, { start, ...common(reader, node, path) })
}

function parseItem(reader: Reader, value: unknown, path: string): ListItemNode | null {
  if (!isRecord(value) || at(value, 'type') !== 'listitem') return fail(reader, path, 'not a list item')
  if (!count(reader, 'blocks', { path })) return null
  return { ...listItem(...textParts(reader, value, path)), ...common(reader, value, path) }
}

function parseImage(reader: Reader, node: Entries, path: string): ImageNode | null {
  const media = at(node, 'value')
  if (at(node, 'relationTo') !== 'media') return fail(reader, `${path}.relationTo`, 'not an image')
  if (!isCount(media)) return fail(reader, `${path}.value`, 'not the id of an image')
  const texts = imageTexts(reader, at(node, 'fields'), `${path}.fields`)
  return image(ownId(reader, at(node, 'id'), `${path}.id`), media, texts)
}

function parseSlot(reader: Reader, node: Entries, path: string): ImageSlotNode | null {
  const fields = at(node, 'fields')
  if (!isRecord(fields) || at(fields, 'blockType') !== 'imageSlot')
    return fail(reader, path, 'not allowed here')
  const credit = { value: at(fields, 'credit'), path: `${path}.fields.credit`, max: LIMITS.imageText }
  const texts = { ...imageTexts(reader, fields, `${path}.fields`), credit: readText(reader, credit).trim() }
  return imageSlot(ownId(reader, at(fields, 'id'), `${path}.fields.id`), texts)
}

function imageTexts(reader: Reader, value: unknown, path: string): { caption: string; alt: string } {
  const fields = isRecord(value) ? value : {}
  const text = (key: string) =>
    readText(reader, { value: at(fields, key), path: `${path}.${key}`, max: LIMITS.imageText }).trim()
  return { caption: text('caption'), alt: text('alt') }
}

/** An id or, for `repairBlockIds` to fill, none. */
function ownId(reader: Reader, value: unknown, path: string): string {
  if (value === undefined || value === null || value === '') return ''
  return isId(value) ? value : (fail(reader, path, 'not an id') ?? '')
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}
