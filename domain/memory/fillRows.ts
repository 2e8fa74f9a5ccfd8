import { bidOf, type FlatBlock, isTextBlock } from '../segments/blocks'
import type { BlockId, TranslationContent } from '../segments/document'
import { withFieldTarget } from '../segments/fieldTarget'
import { isBodySegment } from '../segments/ids'
import { paragraph } from '../segments/nodes'
import { placeBlocks } from '../segments/placeBlocks'
import { recordWork } from '../segments/recordWork'
import { rowsOf } from '../segments/rowsOf'
import type { NewId } from '../segments/saving'
import type { Row, RowId, Work } from '../segments/types'
import type { RowAction, WorkByRow, Written } from '../segments/writing'
import { writtenBlocks } from '../segments/writtenBlocks'

/** English for a row that has none, from the memory. */
export interface Fill {
  row: RowId
  text: string
  match: NonNullable<Work['match']>
}

type Filling = RowAction & { fills: readonly Fill[]; newId: NewId }

/** The English while it is filled; `rows` know the blocks that they were given. */
interface Filled {
  translation: TranslationContent
  rows: Row[]
  blocks: Set<BlockId>
}

const linesOf = (text: string): string[] => text.split(/\s*\n\s*/).filter((line) => line.trim() !== '')

const hasNoEnglish = ({ sources, targetText }: Row): boolean => sources.length > 0 && targetText.trim() === ''

/** The blocks of a row's English from plain text: a line is a block, and all render the whole row. */
function blocksFor(row: Row, text: string, { article, translation, newId }: Filling): FlatBlock[] {
  const from = row.sources.map(({ id }) => id)
  const nodes = linesOf(text).map((line) => paragraph(line))
  return writtenBlocks(nodes, { article, translation, row, fromFor: () => from, newId })
}

function fillBody(filled: Filled, row: Row, blocks: FlatBlock[]): Filled {
  const { translation, rows } = filled
  const body = placeBlocks(translation.body, { row, rows }, blocks)
  const nodes = blocks.flatMap(({ node }) => (isTextBlock(node) ? [node] : []))
  return {
    translation: { ...translation, body },
    rows: rows.map((one) => (one.id === row.id ? { ...one, blocks: nodes } : one)),
    blocks: new Set([...filled.blocks, ...nodes.map(bidOf)]),
  }
}

function fillRow(filled: Filled, row: Row, { fill, filling }: { fill: Fill; filling: Filling }): Filled {
  const { translation } = filled
  if (isBodySegment(row.id))
    return fillBody(filled, row, blocksFor(row, fill.text, { ...filling, translation }))
  const text = linesOf(fill.text).join(' ')
  return { ...filled, translation: withFieldTarget(translation, row.id, text) }
}

function withMatches(work: WorkByRow, fills: readonly Fill[]): WorkByRow {
  const entries = fills.flatMap(({ row, match }) => {
    const known = work[row]
    return known ? [[row, { ...known, match }] as const] : []
  })
  return { ...work, ...Object.fromEntries(entries) }
}

/**
 * Puts English from the memory into many rows at once, as drafts that somebody has to confirm. Rows that are not there or
 * have English are left alone: `filled` are those that got some. The same as writing one row after the other.
 */
export function fillRows(filling: Filling): Written & { filled: RowId[] } {
  const rows = rowsOf(filling.article, filling.translation, filling.work)
  const byRow = new Map(filling.fills.map((fill) => [fill.row, fill]))
  const touched = rows.filter((row) => byRow.has(row.id) && hasNoEnglish(row))
  const start: Filled = { translation: filling.translation, rows, blocks: new Set() }
  const { translation, blocks } = touched.reduce((filled, row) => {
    const fill = byRow.get(row.id)
    return fill ? fillRow(filled, row, { fill, filling }) : filled
  }, start)
  const segments = new Set(touched.flatMap(({ sources }) => sources.map(({ id }) => id)))
  const said = { state: 'draft', origin: 'memory' } as const
  const work = recordWork({ action: filling, touched, translation, blocks, segments, said })
  const filled = touched.map(({ id }) => id)
  const fills = filled.flatMap((id) => byRow.get(id) ?? [])
  return { translation, work: withMatches(work, fills), filled }
}
