import type { RefinementCtx } from 'zod'
import type { TextBlock } from '@/domain/segments/document'
import { emptyBody } from '@/domain/segments/nodes'
import { parseBody } from '@/domain/segments/parseBody'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'

function blocksIn(children: unknown, context: RefinementCtx): TextBlock[] {
  const { root } = emptyBody('ltr')
  const parsed = parseBody({ root: { ...root, children } }, { kind: 'translation' })
  if (parsed.ok) return [...textBlocksOf(parsed.value)]
  context.addIssue({ code: 'custom', message: String(parsed.refusal.details?.path ?? 'document') })
  return []
}

/** Blocks of a row from outside, checked as a body is. List items come inside their list. */
export function parseTextBlocks(value: unknown, context: RefinementCtx): TextBlock[] {
  const blocks = Array.isArray(value) ? value : [value]
  const isItem = (node: unknown) =>
    typeof node === 'object' && node !== null && 'type' in node && node.type === 'listitem'
  const inLists = blocks.map((node) =>
    isItem(node)
      ? {
          type: 'list',
          version: 1,
          listType: 'bullet',
          tag: 'ul',
          start: 1,
          children: [node],
          direction: null,
          format: '',
          indent: 0,
        }
      : node,
  )
  return blocksIn(inLists, context)
}
