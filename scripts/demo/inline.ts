import type { InlineNode, LinkNode, TextNode } from '@/domain/segments/document'
import type { Inline } from './types'

const mark = /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<url>https:\/\/[^)\s]+)\)/g

const textNode = (text: string, format = 0): TextNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const linkNode = (label: string, url: string): LinkNode => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url, newTab: false },
  children: [textNode(label)],
  direction: null,
  format: '',
  indent: 0,
})

const marked = ({ bold, label, url }: Record<string, string | undefined>): InlineNode =>
  bold === undefined ? linkNode(label ?? '', url ?? '') : textNode(bold, 1)

/** The light markup of a demo story as Lexical inline nodes. */
export const inlineNodes = (source: Inline): InlineNode[] => {
  const nodes: InlineNode[] = []
  let end = 0
  for (const found of source.matchAll(mark)) {
    if (found.index > end) nodes.push(textNode(source.slice(end, found.index)))
    nodes.push(marked(found.groups ?? {}))
    end = found.index + found[0].length
  }
  if (end < source.length) nodes.push(textNode(source.slice(end)))
  return nodes
}

/** The same line as a reader sees it, without markup. */
export const plainText = (source: Inline): string =>
  source.replace(mark, (...found) => {
    const { bold, label } = found.at(-1) as Record<string, string | undefined>
    return bold ?? label ?? ''
  })

/** The addresses that a line links to, in order. */
export const linksOf = (source: Inline): string[] =>
  [...source.matchAll(mark)].flatMap(({ groups }) => groups?.url ?? [])
