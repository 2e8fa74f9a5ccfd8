import type { Result } from '@/domain/workflow/types'
import { bidOf, blocksOf, bodyOf } from './blocks'
import type { TranslationContent } from './document'
import { withFieldTarget } from './fieldTarget'
import { OMITTED_TARGET } from './hashRuns'
import { isBodySegment } from './ids'
import { unique } from './recordWork'
import { earlierThan } from './seenArabic'
import type { Row, SeenArabic, Segment, Work } from './types'
import { workKeyOf, workOf } from './workOf'
import type { RowAction, Written } from './writing'

/**
 * Leaves a row's Arabic untranslated on purpose. Its English goes; each of its segments becomes an omitted row of its
 * own. Refusals: `row.reason` (blank), `row.required` (every translation has a title and a slug), `row.noArabic`.
 */
export function omitRow({
  row,
  reason,
  ...action
}: RowAction & { row: Row; reason: string }): Result<Written> {
  const refuse = (code: string) => ({ ok: false as const, refusal: { code, rows: [row.id] } })
  if (reason.trim() === '') return refuse('row.reason')
  if (row.id === 'title' || row.id === 'slug') return refuse('row.required')
  if (row.sources.length === 0) return refuse('row.noArabic')
  const previous = workOf(row, action.work)
  const gone = new Set<string | null>([row.id, workKeyOf(row, action.work)])
  const kept = Object.entries(action.work).filter(([id]) => !gone.has(id))
  const omitted = row.sources.map(
    (segment) => [segment.id, omission(segment, { previous, action, reason })] as const,
  )
  const translation = withoutEnglish(action.translation, row)
  return { ok: true, value: { translation, work: Object.fromEntries([...kept, ...omitted]) } }
}

function omission(
  { id, hash, text }: Segment,
  { previous, action, reason }: { previous: Work | null; action: RowAction; reason: string },
): Work {
  const seen: SeenArabic = { sources: [[id, hash]], texts: { [id]: text } }
  return {
    state: 'omitted',
    ...seen,
    ...earlierThan(seen, previous),
    target: OMITTED_TARGET,
    by: action.actor,
    at: action.at,
    origin: 'human',
    reason: reason.trim(),
    authors: unique([...(previous?.authors ?? []), action.actor]),
    overrides: previous?.overrides ?? [],
  }
}

/** The translation without a row's English. */
export function withoutEnglish(translation: TranslationContent, row: Row): TranslationContent {
  if (row.blocks.length === 0 && !isBodySegment(row.id)) return withFieldTarget(translation, row.id, '')
  const gone = new Set(row.blocks.map(bidOf))
  const kept = blocksOf(translation.body).filter(({ node }) => !gone.has(bidOf(node)))
  return { ...translation, body: bodyOf(kept, translation.body.root.direction) }
}
