import { strictKey } from '@/domain/text/strictKey'
import { isRemembered } from './remembered'
import type { ShownRow } from './shownRow'

/** A row whose English would do for others with the same Arabic. */
export interface Repeats {
  from: ShownRow
  /** The rows without English, in their order. */
  to: ShownRow[]
}

/** The Arabic stays the same object while a row is written. */
const keys = new WeakMap<ShownRow['sources'], string>()

function keyOf(row: ShownRow): string {
  if (!isRemembered(row)) return ''
  const known = keys.get(row.sources)
  if (known !== undefined) return known
  const key = strictKey(row.sources.map(({ text }) => text).join('\n'))
  keys.set(row.sources, key)
  return key
}

/** The other rows with the same Arabic. */
function othersLike(rows: readonly ShownRow[], row: ShownRow): ShownRow[] {
  const key = keyOf(row)
  return key === '' ? [] : rows.filter((other) => other.id !== row.id && keyOf(other) === key)
}

const isEmpty = ({ state, targetText }: ShownRow): boolean =>
  state === 'untranslated' && targetText.trim() === ''

/** Somebody stands behind its English. */
const isSaid = ({ state, stale, targetText }: ShownRow): boolean =>
  state === 'confirmed' && !stale && targetText.trim() !== ''

/**
 * Confirmed English of a row that can go into others with the same Arabic, which have none: from the row itself, else from
 * another to it. Null where nothing repeats.
 */
export function repeatsAt(rows: readonly ShownRow[], row: ShownRow): Repeats | null {
  const others = othersLike(rows, row)
  if (others.length === 0) return null
  const all = rows.filter((one) => one === row || others.includes(one))
  const from = isSaid(row) ? row : all.find(isSaid)
  const to = all.filter(isEmpty)
  return from && to.length > 0 ? { from, to } : null
}

/** The nearest other row that renders the same Arabic in other words; null where all agree or the row has no English. */
export function saidOtherwise(rows: readonly ShownRow[], row: ShownRow): ShownRow | null {
  const words = row.targetText.trim()
  if (words === '') return null
  const at = rows.indexOf(row)
  const differing = othersLike(rows, row).filter(
    (other) => isSaid(other) && other.targetText.trim() !== words,
  )
  const distance = (other: ShownRow) => Math.abs(rows.indexOf(other) - at)
  return differing.sort((a, b) => distance(a) - distance(b))[0] ?? null
}
