import { isDeepStrictEqual } from 'node:util'
import type { TextBlock } from '@/domain/segments/document'
import { paragraph } from '@/domain/segments/nodes'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { RowView, SegmentView } from '@/newsroom/translations/views'
import {
  ordinaryRow,
  type PackedBlock,
  type PackedDesk,
  type PackedRow,
  type PackedSegment,
  plainNodes,
} from './packedDesk'

/** A desk as JSON, for its way to the browser: two thousand rows are mostly alike, and say only what is their own. */
export function packDesk({ rows, ...desk }: TranslationDesk): string {
  const packed: PackedDesk = { ...desk, rows: rows.map(packRow) }
  return JSON.stringify(packed)
}

function packRow(row: RowView): PackedRow {
  const { id, words, sources, sourceRefs, blocks, ...rest } = row
  const told = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => !isOrdinary(value, ordinary.get(name))),
  )
  return {
    id,
    words,
    sources: sources.map(packSegment),
    sourceRefs: packRefs(row),
    ...told,
    ...(blocks.length > 0 && { blocks: blocks.map((block) => packBlock(block, row)) }),
  }
}

const ordinary = new Map<string, unknown>(Object.entries(ordinaryRow))

/** What is ordinary is a plain value or an empty list. */
const isOrdinary = (value: unknown, usual: unknown): boolean =>
  value === usual || (isEmptyList(value) && isEmptyList(usual))

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

function packSegment({ nodes, ...segment }: SegmentView): PackedSegment {
  const isPlain = nodes !== null && isDeepStrictEqual(nodes, plainNodes(segment.text))
  return { ...segment, nodes: isPlain ? true : nodes }
}

function packRefs({ sources, sourceRefs }: RowView): PackedRow['sourceRefs'] {
  const areInOrder =
    sources.length === sourceRefs.length && sourceRefs.every(([id], index) => id === sources[index]?.id)
  return areInOrder ? sourceRefs.map(([, hash]) => hash) : sourceRefs
}

function packBlock(block: TextBlock, { targetText }: RowView): PackedBlock {
  const plain = plainTextOf(block)
  const $ = block.$ ?? {}
  if (!isDeepStrictEqual(block, paragraph(plain, $))) return block
  return { plain: plain === targetText ? null : plain, $ }
}
