import type { InlineNode, TextBlock } from './document'
import type { Run } from './types'

const MARKS: readonly [bit: number, name: string][] = [
  [1, 'bold'],
  [16, 'code'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [32, 'subscript'],
  [64, 'superscript'],
  [8, 'underline'],
]

/** The bits of `format` that a text may have. */
export const KNOWN_MARKS = MARKS.reduce((bits, [bit]) => bits | bit, 0)

/** The runs of a block in order, one a node; a line break is a run `\n` without marks, and counts as a space. */
export function runsOf(block: Pick<TextBlock, 'children'>): Run[] {
  return block.children.flatMap((node) => inlineRuns(node, ''))
}

/** A plain string as runs. */
export function runsOfText(text: string): Run[] {
  return text === '' ? [] : [{ text, marks: [], url: '' }]
}

function inlineRuns(node: InlineNode, url: string): Run[] {
  if (node.type === 'text') return [{ text: node.text, marks: marksOf(node.format), url }]
  if (node.type === 'linebreak') return [{ text: '\n', marks: [], url }]
  return node.children.flatMap((child) => inlineRuns(child, node.fields.url))
}

function marksOf(format: number): string[] {
  return MARKS.filter(([bit]) => format & bit).map(([, name]) => name)
}
