import { Fragment, type ReactNode } from 'react'
import type { InlineNode } from '@/domain/segments/document'
import { textOfInline } from '@/domain/segments/plainTextOf'

/**
 * Inline nodes exactly as the row's editor draws them, so that no letter moves when the field opens. Links are shown,
 * not followed: a press on the row takes it in hand.
 */
export function Inline({ nodes }: { nodes: readonly InlineNode[] }): ReactNode {
  let offset = 0
  return nodes.map((node) => {
    const from = offset
    offset += textOfInline([node]).length + 1
    return <Fragment key={from}>{inline(node)}</Fragment>
  })
}

function inline(node: InlineNode): ReactNode {
  if (node.type === 'linebreak') return <br />
  if (node.type === 'text') return marked(node.text, node.format)
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

function marked(text: string, format: number): ReactNode {
  const mark = tags.find(([bit]) => format & bit)
  if (!mark) return text
  const [bit, Tag] = mark
  return <Tag>{marked(text, format & ~bit)}</Tag>
}
