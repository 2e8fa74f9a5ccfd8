import { type BodyRows, bodyRowsOf, type Unplaced } from './bodyRowsOf'
import type { ArticleContent, SegmentId, TranslationContent } from './document'
import { fieldTarget } from './fieldTarget'
import { EMPTY_TARGET, hashField, OMITTED_TARGET } from './hashRuns'
import { isBodySegment } from './ids'
import type { Place } from './placesOf'
import { laidOut } from './segmentsOf'
import type { Row, Segment } from './types'
import { workOf } from './workOf'
import type { WorkByRow } from './writing'

/**
 * The rows of the side-by-side in the order of the Arabic. A row's id is its first segment's, `added:<bid>` for an added
 * block, and for an orphan the first segment that its English names. Added and orphan blocks stand after the row of the
 * target block before them. A field whose Arabic became empty while its English did not is an orphan too; the English
 * of an image or a block that is gone altogether is not printed and makes none.
 *
 * `work` is needed only to tell an omitted row from one without English.
 */
export function rowsOf(
  article: ArticleContent,
  translation: TranslationContent,
  work: WorkByRow = {},
): Row[] {
  const { places, segments } = laidOut(article)
  const body = bodyRowsOf([...segments.values()], translation.body)
  const positions = new Map([...segments.keys()].map((id, index) => [id, index]))
  const head = places.findIndex(({ id }) => isInBody(id))
  const rowsAt = (place: Place) =>
    isBodySegment(place.id)
      ? bodyRowsAt(place.id, body)
      : fieldRows(place, segments.get(place.id), translation)
  const ordered = [
    ...places.slice(0, head < 0 ? places.length : head).flatMap(rowsAt),
    ...(body.after.get(null) ?? []),
    ...(head < 0 ? [] : places.slice(head).flatMap(rowsAt)),
  ]
  return withPositions(ordered, positions).map((row) =>
    isOmitted(row, work) ? { ...row, target: OMITTED_TARGET } : row,
  )
}

/** Whether a place belongs to the body, images included, rather than to the story's head. */
function isInBody(id: SegmentId): boolean {
  return id.startsWith('body:') || id.startsWith('image:')
}

function bodyRowsAt(id: SegmentId, { bySegment, after }: BodyRows): Unplaced[] {
  const row = bySegment.get(id)
  return row ? [row, ...(after.get(row.id) ?? [])] : []
}

function fieldRows({ id }: Place, segment: Segment | undefined, translation: TranslationContent): Unplaced[] {
  const targetText = fieldTarget(translation, id)
  if (!segment && (targetText.trim() === '' || id === 'slug')) return []
  const sources = segment ? [segment] : []
  const sourceRefs = sources.map((source): [SegmentId, string] => [source.id, source.hash])
  return [{ id, sources, blocks: [], targetText, target: hashField(targetText), sourceRefs }]
}

function withPositions(rows: readonly Unplaced[], positions: ReadonlyMap<SegmentId, number>): Row[] {
  let position = 0
  return rows.map((row) => {
    position = positions.get(row.sources[0]?.id ?? '') ?? position
    return { ...row, position }
  })
}

function isOmitted(row: Row, work: WorkByRow): boolean {
  return row.target === EMPTY_TARGET && row.sources.length > 0 && workOf(row, work)?.state === 'omitted'
}
