import type { TranslationContent } from '@/domain/segments/document'
import { fieldTarget } from '@/domain/segments/fieldTarget'
import { OMITTED_TARGET } from '@/domain/segments/hashRuns'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { fromOf, targetBlocksOf } from '@/domain/segments/targetBlocksOf'
import type { Row } from '@/domain/segments/types'
import type { WorkByRow } from '@/domain/segments/writing'
import type { Piece } from './types'

/** The English of an earlier time as pieces: its blocks, its fields, and the rows that were left out. */
export function piecesOf(content: TranslationContent, work: WorkByRow): Piece[] {
  const known = Object.entries(work).map(([id, { state, sources }]): Piece => {
    const isOmitted = state === 'omitted'
    const keys = isOmitted ? [id, ...sources.map(([segment]) => segment)] : [id]
    return { id, keys, text: '', isOmitted }
  })
  const written = [...blocksIn(content), ...fieldsIn(content)]
  const rendered = new Set(written.flatMap(({ keys }) => keys))
  // English was written after all where a row is still noted as left out.
  const isBare = ({ keys }: Piece) => !keys.some((key) => rendered.has(key))
  return [...written, ...known.filter(isBare)]
}

function blocksIn({ body }: TranslationContent): Piece[] {
  return targetBlocksOf(body).map(({ node, bid, from }) => {
    const keys = from.length > 0 ? from : [`added:${bid}`]
    return { id: keys[0] ?? bid, keys, text: plainTextOf(node), isOmitted: false }
  })
}

function fieldsIn(content: TranslationContent): Piece[] {
  const images = Object.keys(content.captions).map((image) => (image === 'lead' ? 'lead' : `image:${image}`))
  const ids = [
    'title',
    'standfirst',
    'dateline',
    'slug',
    ...images.flatMap((image) => [`${image}:caption`, `${image}:alt`]),
    ...Object.keys(content.attributions).map((bid) => `body:${bid}:by`),
  ]
  return ids
    .map((id) => ({ id, keys: [id], text: fieldTarget(content, id), isOmitted: false }))
    .filter(({ text }) => text.trim() !== '')
}

type RowNow = Pick<Row, 'id' | 'blocks' | 'target' | 'targetText'> & { sources: readonly { id: string }[] }

/** A row of now as a piece. */
export function pieceOfRow({ id, sources, blocks, target, targetText }: RowNow): Piece {
  const keys = new Set([id, ...sources.map((source) => source.id), ...blocks.flatMap(fromOf)])
  return { id, keys: [...keys], text: targetText, isOmitted: target === OMITTED_TARGET }
}
