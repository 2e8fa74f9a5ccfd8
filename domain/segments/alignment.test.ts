import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Result } from '@/domain/workflow/types'
import { addTarget } from './addTarget'
import { approveRow } from './approveRow'
import { bidOf, blocksOf, bodyOf, isTextBlock } from './blocks'
import type { Hash } from './document'
import { followArabic } from './followArabic'
import { EMPTY_TARGET } from './hashRuns'
import { mergeTargets } from './mergeTargets'
import { paragraph, textNode } from './nodes'
import { rowsOf } from './rowsOf'
import { segmentsOf } from './segmentsOf'
import { splitTarget } from './splitTarget'
import { statusOfRows } from './statusOfRows'
import { stillRight } from './stillRight'
import { articleOf, at, counter, type Desk, deskOf } from './testing'
import { textBlocksOf } from './textBlocksOf'
import type { Approval, PersonId, Row } from './types'
import { writeRow } from './writeRow'
import type { Written } from './writing'

/** What people do to the side-by-side; `row` and `place` are taken modulo what there is. */
type Step = { do: (typeof DEEDS)[number]; row: number; person: PersonId }

const DEEDS = [
  'write',
  'confirm',
  'clear',
  'omit',
  'split',
  'merge',
  'add',
  'right',
  'follow',
  'approve',
  'arabic',
] as const

const steps = fc.array(
  fc.record({ do: fc.constantFrom(...DEEDS), row: fc.nat(4), person: fc.integer({ min: 1, max: 3 }) }),
  { maxLength: 25, size: 'max' },
)

const START = deskOf(articleOf(['a', 'b', 'c', 'd'].map((bid) => paragraph(`نص ${bid}`, { bid }))))

interface World {
  desk: Desk
  approvals: Approval[]
  fresh: () => string
}

/** One step; refused ones change nothing. */
function play(world: World, { do: deed, row: place, person }: Step): World {
  const { desk, fresh } = world
  if (deed === 'arabic') return { ...world, desk: withNewArabic(desk, place, fresh()) }
  if (deed === 'follow') return { ...world, desk: { ...desk, translation: followArabic(desk) } }
  const rows = rowsOf(desk.article, desk.translation, desk.work)
  const row = rows[place % rows.length]
  if (!row) return world
  const on = {
    ...desk,
    row: row.id,
    base: { sources: row.sourceRefs, target: row.target },
    actor: person,
    at,
  }
  if (deed === 'approve') {
    const approved = approveRow({ ...on, approvals: world.approvals, equivalences: [] })
    if (!approved.ok) return world
    const { approval, work } = approved.value
    return { ...world, desk: { ...desk, work }, approvals: [...world.approvals, approval] }
  }
  const before = rows[rows.indexOf(row) - 1]
  const written = write({ deed, on, row, before, fresh })
  return written.ok ? { ...world, desk: { ...desk, ...written.value } } : world
}

function write({
  deed,
  on,
  row,
  before,
  fresh,
}: {
  deed: Exclude<Step['do'], 'arabic' | 'follow' | 'approve'>
  on: Desk & { row: string; base: { sources: Row['sourceRefs']; target: Hash }; actor: PersonId; at: string }
  row: Row
  before: Row | undefined
  fresh: () => string
}): Result<Written> {
  const { row: id, base, ...action } = on
  const isField = id === 'title'
  const english = isField
    ? { text: fresh() }
    : { blocks: [paragraph(`${fresh()} ${fresh()}`, { bid: fresh() })] }
  const cleared = isField ? { text: '' } : { blocks: [] }
  const send = (more: object) => writeRow({ ...action, newId: fresh, write: { row: id, base, ...more } })
  if (deed === 'write') return send(english)
  if (deed === 'confirm') return send({ state: 'confirmed' })
  if (deed === 'clear') return send(cleared)
  if (deed === 'omit') return send({ omit: 'reason' })
  if (deed === 'right') return stillRight(on)
  if (deed === 'split')
    return splitTarget({ ...on, block: row.blocks[0] ? bidOf(row.blocks[0]) : '', offset: 3, newId: fresh })
  if (deed === 'add')
    return addTarget({ ...action, after: id, blocks: [paragraph(fresh())], reason: 'r', newId: fresh })
  return mergeTargets({
    ...on,
    previous: { sources: before?.sourceRefs ?? [], target: before?.target ?? '' },
  })
}

function withNewArabic(desk: Desk, place: number, text: string): Desk {
  const blocks = blocksOf(desk.article.body)
  const changed = blocks.map((block, index) =>
    index === place % blocks.length && isTextBlock(block.node)
      ? { ...block, node: { ...block.node, children: [textNode(text)] } }
      : block,
  )
  return { ...desk, article: { ...desk.article, body: bodyOf(changed, 'rtl') } }
}

const begin = (): World => ({ desk: START, approvals: [], fresh: counter('w') })
const rowsIn = ({ desk }: World) => rowsOf(desk.article, desk.translation, desk.work)
const statusesIn = ({ desk, approvals }: World) => statusOfRows({ ...desk, approvals, equivalences: [] })

test('no sequence of row actions loses a segment, doubles an id, or leaves work without a row', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const world = sequence.reduce(play, begin())
      const rows = rowsIn(world)
      const segments = rows.flatMap(({ sources }) => sources.map(({ id }) => id))
      expect(segments.toSorted()).toEqual(
        segmentsOf(world.desk.article)
          .map(({ id }) => id)
          .toSorted(),
      )
      const bids = Array.from(textBlocksOf(world.desk.translation.body), bidOf)
      expect(new Set(bids).size).toBe(bids.length)
      expect(
        rows
          .filter(({ id }) => id.startsWith('added:'))
          .map(({ id }) => id)
          .every((id) => world.desk.work[id]),
      ).toBe(true)
      expect(Object.keys(world.desk.work).filter((id) => !rows.some((row) => row.id === id))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('staleness stays exact through every split, merge, omission and addition', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const seen = new Map<string, Hash>()
      let world = begin()
      for (const step of sequence) {
        const next = play(world, step)
        if (next !== world)
          for (const [id, hash] of seenBy(step, rowsIn(world), rowsIn(next))) seen.set(id, hash)
        world = next
        const statuses = statusesIn(world)
        const hasNews = ({ sources }: Row) => sources.some(({ id, hash }) => seen.get(id) !== hash)
        const expected = statuses.filter(({ row, approved }) => !approved && isFilled(row) && hasNews(row))
        expect([step, idsOf(statuses.filter(({ stale }) => stale))]).toEqual([step, idsOf(expected)])
      }
    }),
    { numRuns: 100 },
  )
})

const isFilled = ({ target }: Row) => target !== EMPTY_TARGET
const idsOf = (statuses: { row: Row }[]) => statuses.map(({ row }) => row.id)

/**
 * The model. The Arabic of a row is seen when the row is confirmed, omitted or called still right, and by whoever gives
 * a segment its first English; drafts, splits and merges of what has English see nothing new.
 */
function seenBy(step: Step, before: readonly Row[], after: readonly Row[]): Source[] {
  const acted = before[step.row % before.length]
  const isLooking = ['confirm', 'omit', 'right'].includes(step.do)
  const unwritten = (id: string) => before.some((row) => row.targetText === '' && has(row, id))
  const looksAt = ({ id }: { id: string }) =>
    isLooking ? acted && has(acted, id) : unwritten(id) && isRewritten(id)
  const isRewritten = (id: string) => rowKey(before, id) !== rowKey(after, id) && step.do !== 'arabic'
  const filled = after.filter(isFilled).flatMap(({ sources }) => sources)
  return filled.filter(looksAt).map(({ id, hash }) => [id, hash])
}

type Source = [segment: string, hash: Hash]

const has = ({ sources }: Row, id: string) => sources.some((source) => source.id === id)

/** A row as its alignment and its English make it; the Arabic's own words do not count. */
function rowKey(rows: readonly Row[], id: string): string {
  return rows
    .filter((row) => has(row, id))
    .map((row) => [row.target, ...row.sources.map((source) => source.id)].join())
    .join()
}

test('nobody approves words that they wrote themselves', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      let world = begin()
      const writers = new Map<Hash, PersonId>()
      for (const step of sequence) {
        const before = new Set(rowsIn(world).map(({ target }) => target))
        const next = play(world, step)
        for (const { target } of rowsIn(next)) if (!before.has(target)) writers.set(target, step.person)
        const fresh = next.approvals.slice(world.approvals.length)
        const isFirst = ({ target }: Approval) =>
          world.approvals.every((earlier) => earlier.target !== target)
        // Omissions all have one target, so who made one cannot be told from its hash.
        const own = fresh.filter((one) => one.texts.target !== '' && one.by === writers.get(one.target))
        expect(own.filter(isFirst)).toEqual([])
        world = next
      }
    }),
    { numRuns: 200 },
  )
})
