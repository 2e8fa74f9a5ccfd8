import { createElement, Fragment, type ReactNode } from 'react'
import type { InlineNode, LinkNode, TextNode } from '@/domain/segments/document'
import { textOfInline } from '@/domain/segments/plainTextOf'
import type { Language } from '@/domain/workflow/languages'
import { isElsewhere, safeHref } from './safeHref'
import { typeset } from './typography'

/** A stretch of a block's plain text, in UTF-16 units. */
export interface Stretch {
  from: number
  to: number
}

interface Props {
  nodes: readonly InlineNode[]
  language: Language
  /** Changed words to underline. */
  changed?: readonly Stretch[]
}

/** The inline nodes of a block as HTML: marks, links, line breaks. */
export function InlineText({ nodes, language, changed = [] }: Props): ReactNode {
  let offset = 0
  return nodes.map((node) => {
    const from = offset
    offset += textOfInline([node]).length
    return <Fragment key={from}>{inline({ node, language, changed, from })}</Fragment>
  })
}

interface Placed<Node> {
  node: Node
  language: Language
  changed: readonly Stretch[]
  from: number
}

function inline({ node, ...place }: Placed<InlineNode>): ReactNode {
  if (node.type === 'linebreak') return <br />
  return node.type === 'link' ? anchor({ node, ...place }) : marked({ node, ...place })
}

function anchor({ node, language, changed, from }: Placed<LinkNode>): ReactNode {
  const moved = changed.map((stretch) => ({ from: stretch.from - from, to: stretch.to - from }))
  const content = <InlineText nodes={node.children} language={language} changed={moved} />
  const href = safeHref(node.fields.url)
  if (href === null) return content
  return (
    <a href={href} rel={isElsewhere(href) ? 'noopener' : undefined}>
      {content}
    </a>
  )
}

const tags = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

function marked({ node, language, changed, from }: Placed<TextNode>): ReactNode {
  return tags
    .filter(([bit]) => node.format & bit)
    .reduce<ReactNode>(
      (content, [, tag]) => createElement(tag, null, content),
      underlined({ node, language, changed, from }),
    )
}

function underlined({ node, language, changed, from }: Placed<TextNode>): ReactNode {
  const { text } = node
  const cuts = changed
    .map((stretch) => ({
      from: Math.max(0, stretch.from - from),
      to: Math.min(text.length, stretch.to - from),
    }))
    .filter((cut) => cut.from < cut.to)
  if (cuts.length === 0) return typeset(text, language)
  const pieces = cuts.map((cut, index) => (
    <Fragment key={cut.from}>
      {typeset(text.slice(cuts[index - 1]?.to ?? 0, cut.from), language)}
      <span className="chg">{typeset(text.slice(cut.from, cut.to), language)}</span>
    </Fragment>
  ))
  return [...pieces, typeset(text.slice(cuts.at(-1)?.to ?? 0), language)]
}
