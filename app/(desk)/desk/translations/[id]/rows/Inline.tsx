import { Fragment, type ReactNode } from 'react'
import type { InlineNode, TextNode } from '@/domain/segments/document'

/**
 * Inline nodes exactly as the row's editor draws them, so that no letter moves when the field opens. Links are shown,
 * not followed: a press on the row takes it in hand.
 */
export function Inline({ nodes }: { nodes: readonly InlineNode[] }): ReactNode {
  return nodes.map((node, index) => <Fragment key={`${index}${node.type}`}>{inline(node)}</Fragment>)
}

function inline(node: InlineNode): ReactNode {
  if (node.type === 'linebreak') return <br />
  if (node.type === 'text') return marked(node)
  return (
    <span className="lnk" title={node.fields.url}>
      <Inline nodes={node.children} />
    </span>
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

function marked({ text, format }: TextNode): ReactNode {
  return tags
    .filter(([bit]) => format & bit)
    .reduce<ReactNode>((content, [, Tag]) => <Tag>{content}</Tag>, text)
}
