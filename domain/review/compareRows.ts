import type { RowId } from '@/domain/segments/types'
import { unionFind } from '@/domain/segments/unionFind'
import { apportion } from './apportion'
import type { Before, Compared, Piece } from './types'

interface Group {
  before: Piece[]
  now: Piece[]
}

const joined = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join('\n')

/**
 * How rows changed since an earlier time. Rows and pieces belong together by what they render, not by their place: what
 * was merged is compared with all that it was made of, and what was split gets its share of the old words. Linear but
 * for the word diffs of split rows.
 */
export function compareRows(before: readonly Piece[], now: readonly Piece[]): Compared {
  const compared: Compared = { rows: {}, removed: [] }
  for (const group of groupsOf(before, now)) {
    if (group.now.length > 0) {
      for (const [row, was] of changesIn(group)) compared.rows[row] = was
    } else compared.removed.push(...goneIn(group))
  }
  return compared
}

function groupsOf(before: readonly Piece[], now: readonly Piece[]): Iterable<Group> {
  const { find, join } = unionFind()
  for (const { id, keys } of [...before, ...now]) for (const key of keys) join(id, key)
  const groups = new Map<string, Group>()
  const groupOf = ({ id }: Piece): Group => {
    const root = find(id)
    const group = groups.get(root) ?? { before: [], now: [] }
    groups.set(root, group)
    return group
  }
  for (const piece of before) groupOf(piece).before.push(piece)
  for (const row of now) groupOf(row).now.push(row)
  return groups.values()
}

const goneIn = ({ before }: Group): Compared['removed'] =>
  before.flatMap(({ id, text }) => (text.trim() === '' ? [] : [{ row: id, target: text }]))

function changesIn({ before, now }: Group): [RowId, Before][] {
  if (before.length === 0)
    return now.flatMap(({ id, text }): [RowId, Before][] =>
      text.trim() === '' ? [] : [[id, { target: null, wasOmitted: false }]],
    )
  const wasOmitted = before.every(({ isOmitted }) => isOmitted)
  const targets = apportion(
    joined(before),
    now.map(({ text }) => text),
  )
  return now.flatMap(({ id, text, isOmitted }, index): [RowId, Before][] => {
    const target = targets[index] ?? ''
    const isSame = target.trim() === text.trim() && wasOmitted === isOmitted
    return isSame ? [] : [[id, { target, wasOmitted }]]
  })
}
