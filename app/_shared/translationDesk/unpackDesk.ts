import { paragraph } from '@/domain/segments/nodes'
import type { SourceRef } from '@/domain/segments/types'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { RowView } from '@/newsroom/translations/views'
import { ordinaryRow, type PackedBlock, type PackedDesk, type PackedRow, plainNodes } from './packedDesk'

/** The desk that `packDesk` made smaller, from its JSON. */
export function unpackDesk({ rows, ...desk }: PackedDesk): TranslationDesk {
  return { ...desk, rows: rows.map(unpackRow) }
}

function unpackRow({ sources, sourceRefs, blocks, ...told }: PackedRow): RowView {
  const row = { ...ordinaryRow, ...told }
  return {
    ...row,
    sources: sources.map(({ nodes, ...segment }) => ({
      ...segment,
      nodes: nodes === true ? plainNodes(segment.text) : nodes,
    })),
    sourceRefs: sourceRefs.map(
      (ref, index): SourceRef => (typeof ref === 'string' ? [sources[index]?.id ?? '', ref] : ref),
    ),
    blocks: (blocks ?? []).map((block) => unpackBlock(block, row.targetText)),
  }
}

function unpackBlock(block: PackedBlock, targetText: string): RowView['blocks'][number] {
  return 'plain' in block ? paragraph(block.plain ?? targetText, block.$) : block
}
