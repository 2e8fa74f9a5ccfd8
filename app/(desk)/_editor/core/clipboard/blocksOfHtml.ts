import type { RootChild } from '@/domain/segments/document'
import { heading, list, listItem, paragraph, quote } from '@/domain/segments/nodes'
import { safeUrl } from '../safeUrl'
import type { BlockType } from '../textBlocks'
import { boldOf, isSkipped, isWordMarker, italicOf, styleOf } from './htmlStyles'
import { inlineOf, type Run } from './inlineRuns'

const blockNames = new Set(
  'p div section article header footer main aside figure figcaption table thead tbody tfoot tr td th caption dl dt dd pre address hr ul ol li blockquote h1 h2 h3 h4 h5 h6 center details summary body fieldset form'
    .split(' ')
    .map((name) => name.toUpperCase()),
)

const elementNode = 1
const textNode = 3

/** What a passage inherits from the elements around it. */
interface Context {
  type: BlockType
  format: number
  url: string
  isPre: boolean
}

interface Passage {
  type: BlockType
  runs: Run[]
}

/**
 * The blocks of pasted HTML that a story keeps: paragraphs, two levels of headings, quotes, flat lists, bold and safe
 * links. Styles, fonts, pictures, tables' frames and empty blocks do not come along.
 * @param formats bit set of the text formats that are kept (1 bold, 2 italic)
 */
export function blocksOfHtml(root: Node, formats = 1): RootChild[] {
  const passages: Passage[] = []
  const context: Context = { type: 'paragraph', format: 0, url: '', isPre: false }
  walkChildren(root, context, passages)
  return rootChildren(passages, formats)
}

function walkChildren(parent: Node, context: Context, passages: Passage[]): void {
  for (const child of Array.from(parent.childNodes)) walk(child, context, passages)
}

function walk(node: Node, context: Context, passages: Passage[]): void {
  if (node.nodeType === textNode) addText(node.textContent ?? '', context, passages)
  else if (node.nodeType === elementNode) walkElement(node as Element, context, passages)
}

function walkElement(element: Element, context: Context, passages: Passage[]): void {
  const name = element.nodeName.toUpperCase()
  if (name === 'BR') addBreak(context, passages)
  else if (isSkipped(element)) return
  else if (!blockNames.has(name)) walkChildren(element, inlineContext(element, context), passages)
  else {
    const inside = blockContext(element, name, context)
    startPassage(inside.type, passages)
    walkChildren(element, inside, passages)
    startPassage(context.type, passages)
  }
}

function startPassage(type: BlockType, passages: Passage[]): void {
  const last = passages.at(-1)
  if (last && last.runs.length === 0) last.type = type
  else passages.push({ type, runs: [] })
}

function addText(text: string, context: Context, passages: Passage[]): void {
  const { format, url } = context
  if (context.isPre) addLines(text, context, passages)
  else addRun({ text: text.replace(/[\t\n\r\f ]+/g, ' '), format, url }, context, passages)
}

function addLines(text: string, context: Context, passages: Passage[]): void {
  for (const line of text.split('\n')) {
    startPassage(context.type, passages)
    addRun({ text: line, format: context.format, url: context.url }, context, passages)
  }
}

function addRun(run: Run, context: Context, passages: Passage[]): void {
  const open = passages.at(-1) ?? startedPassage(context, passages)
  if (open.runs.length === 0 && run.text.trim() === '') return
  open.runs.push(run)
}

function startedPassage(context: Context, passages: Passage[]): Passage {
  const passage: Passage = { type: context.type, runs: [] }
  passages.push(passage)
  return passage
}

/** One line break stays in its block; two, as web pages write them, end it. */
function addBreak(context: Context, passages: Passage[]): void {
  const runs = passages.at(-1)?.runs ?? []
  if (runs.at(-1)?.text === '\n') {
    runs.pop()
    startPassage(context.type, passages)
  } else if (runs.length > 0) runs.push({ text: '\n', format: 0, url: context.url })
}

function inlineContext(element: Element, context: Context): Context {
  const href = element.nodeName.toUpperCase() === 'A' ? element.getAttribute('href') : null
  const url = href === null ? context.url : (linkOf(href) ?? context.url)
  return { ...context, url, format: formatOf(element, context.format) }
}

/** A pasted link keeps its address only where that is a whole one: `#note` and `/page` mean nothing in a story. */
function linkOf(href: string): string | null {
  return /^(https?|mailto):/i.test(href.trim()) ? safeUrl(href) : null
}

function formatOf(element: Element, format: number): number {
  const bold = boldOf(element)
  const italic = italicOf(element)
  const withBold = bold === null ? format : bold ? format | 1 : format & ~1
  return italic === null ? withBold : italic ? withBold | 2 : withBold & ~2
}

function blockContext(element: Element, name: string, context: Context): Context {
  const format = formatOf(element, context.format)
  const isPre = name === 'PRE' || context.isPre
  return { ...context, isPre, format, type: typeOf(element, name, context.type) }
}

function typeOf(element: Element, name: string, outer: BlockType): BlockType {
  if (name === 'H1' || name === 'H2') return 'h2'
  if (/^H[3-6]$/.test(name)) return 'h3'
  if (name === 'BLOCKQUOTE') return 'quote'
  if (name === 'UL') return 'bullet'
  if (name === 'OL') return 'number'
  if (name === 'LI') return outer === 'number' ? 'number' : 'bullet'
  return styleOf(element, 'mso-list') ? wordListType(element) : outer
}

function wordListType(element: Element): BlockType {
  const marker = Array.from(element.querySelectorAll('span')).find(isWordMarker)?.textContent?.trim() ?? ''
  return /^[\p{Nd}]+\s*[.)-]?/u.test(marker) ? 'number' : 'bullet'
}

function rootChildren(passages: Passage[], formats: number): RootChild[] {
  const children: RootChild[] = []
  for (const { type, runs } of passages) {
    const isHeading = type === 'h2' || type === 'h3'
    const inline = inlineOf(runs.map((run) => ({ ...run, format: isHeading ? 0 : run.format & formats })))
    if (inline.length === 0) continue
    const last = children.at(-1)
    if (type === 'bullet' || type === 'number') {
      if (last?.type === 'list' && last.listType === type)
        last.children.push({ ...listItem(inline), value: last.children.length + 1 })
      else children.push(list(type, [listItem(inline)]))
    } else if (type === 'quote') children.push(quote(inline))
    else children.push(isHeading ? heading(type, inline) : paragraph(inline))
  }
  return children
}
