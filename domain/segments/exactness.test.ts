import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTarget } from './addTarget'
import { approveRow } from './approveRow'
import { bidOf } from './blocks'
import type { Hash, SegmentId } from './document'
import { followArabic } from './followArabic'
import { isBodySegment } from './ids'
import { mergeTargets } from './mergeTargets'
import { moveTarget } from './moveTarget'
import { paragraph } from './nodes'
import { plainTextOf } from './plainTextOf'
import { removeTarget } from './removeTarget'
import { rowsOf } from './rowsOf'
import { segmentsOf } from './segmentsOf'
import { splitTarget } from './splitTarget'
import { statusOfRows } from './statusOfRows'
import { stillRight } from './stillRight'
import { articleOf, at, counter, type Desk, deskOf, fullyTranslated } from './testing'
import { type Edited, type Operation, operate, operations } from './testing/editorOperations'
import { textBlocksOf } from './textBlocksOf'
import type { Approval, Equivalence, Row, SourceRef } from './types'
import { writeRow } from './writeRow'
import type { Written } from './writing'

/** What translators, reviewers and editors do beside changing the Arabic. Places are taken modulo what there is. */
const DEEDS = [
  'write',
  'confirm',
  'split',
  'merge',
  'earlier',
  'later',
  'omit',
  'add',
  'remove',
  'carry',
  'follow',
  'right',
  'approve',
  'minor',
] as const

type Step = { do: (typeof DEEDS)[number]; row: number; other: number } | { do: 'arabic'; edit: Operation }

const deed = fc.record({ do: fc.constantFrom(...DEEDS), row: fc.nat(9), other: fc.nat(9) })
const edit = operations.chain((some) =>
  some.length > 0
    ? fc.constantFrom(...some).map((one) => ({ do: 'arabic' as const, edit: one }))
    : fc.constant({ do: 'arabic' as const, edit: { do: 'undo' as const } }),
)
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: deed }, { weight: 2, arbitrary: edit }), {
  maxLength: 25,
  size: 'max',
})

/**
 * A simple newsroom's own book, kept beside the real one: from which Arabic each English was made, which Arabic was left
 * out as it read then, which words there must be. It knows nothing of `Work`.
 */
interface Book {
  /** By the row's English blocks: the Arabic that it was made from, in order. */
  made: Map<string, SourceRef[]>
  omitted: Map<SegmentId, Hash>
  words: Set<string>
}

interface World {
  desk: Desk
  arabic: Edited
  /** The hashes that a segment ever had, oldest first. */
  past: Map<SegmentId, Hash[]>
  approvals: Approval[]
  equivalences: Equivalence[]
  book: Book
  fresh: () => string
}

function begin(): World {
  const article = articleOf(['a', 'b', 'c', 'd'].map((bid) => paragraph(`نص ${bid}`, { bid })))
  const world = {
    desk: deskOf(article),
    arabic: { body: article.body, past: [] },
    past: new Map(),
    approvals: [],
    equivalences: [],
    book: { made: new Map(), omitted: new Map(), words: new Set<string>() },
    fresh: counter('w'),
  }
  return noting(world)
}

function noting(world: World): World {
  for (const { id, hash } of segmentsOf(world.desk.article))
    world.past.set(id, [...(world.past.get(id) ?? []), hash])
  return world
}

const rowsIn = ({ desk }: World) => rowsOf(desk.article, desk.translation, desk.work)
const keyOf = ({ blocks, id }: Pick<Row, 'blocks' | 'id'>) =>
  blocks.length > 0 ? blocks.map(bidOf).toSorted().join() : id
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean)

/** The book's own closure of what an editor called minor. */
function isSame(world: World, [segment, from]: SourceRef, [other, to]: SourceRef): boolean {
  if (segment !== other) return false
  const reached = new Set([from])
  for (let size = 0; size < reached.size; ) {
    size = reached.size
    for (const one of world.equivalences.filter((each) => each.segment === segment)) {
      if (reached.has(one.from)) reached.add(one.to)
      if (reached.has(one.to)) reached.add(one.from)
    }
  }
  return reached.has(to)
}

function isAllSame(world: World, some: readonly SourceRef[], others: readonly SourceRef[]): boolean {
  const isPair = (ref: SourceRef, index: number) => {
    const other = others[index]
    return other !== undefined && isSame(world, ref, other)
  }
  return some.length === others.length && some.every(isPair)
}

function isStaleByTheBook(world: World, row: Row): boolean {
  if (row.sources.length === 0) return false
  const isApproved = world.approvals.some(
    (one) => one.target === row.target && isAllSame(world, one.sources, row.sourceRefs),
  )
  if (isApproved) return false
  const left = world.book.omitted.get(row.id)
  if (row.targetText === '') return left !== undefined && !isAllSame(world, [[row.id, left]], row.sourceRefs)
  return !isAllSame(world, world.book.made.get(keyOf(row)) ?? [], row.sourceRefs)
}

/** One step; refused ones change nothing. */
function play(world: World, step: Step): World {
  if (step.do === 'arabic') return withArabic(world, step.edit)
  const rows = rowsIn(world)
  const row = rows[step.row % rows.length]
  if (!row) return world
  if (step.do === 'minor') return classified(world, row)
  if (step.do === 'approve') return approved(world, row)
  const written = carriedOut(world, { step, row, rows })
  return written ? noted(world, { step, row, rows, written }) : world
}

function withArabic(world: World, operation: Operation): World {
  const arabic = operate(world.arabic, operation, world.fresh)
  const article = { ...world.desk.article, body: arabic.body }
  return noting({ ...world, arabic, desk: { ...world.desk, article } })
}

function classified(world: World, row: Row): World {
  const [first] = row.sourceRefs
  const before = first && world.past.get(first[0])?.findLast((hash) => hash !== first[1])
  if (!first || !before) return world
  const one = { segment: first[0], from: before, to: first[1], by: 9, at }
  return { ...world, equivalences: [...world.equivalences, one] }
}

function approved(world: World, row: Row): World {
  const { approvals, equivalences, desk } = world
  const base = { sources: row.sourceRefs, target: row.target }
  const done = approveRow({ ...desk, approvals, equivalences, row: row.id, base, actor: 2, at })
  if (!done.ok) return world
  const { approval, work } = done.value
  return { ...world, desk: { ...desk, work }, approvals: [...approvals, approval] }
}

interface Doing {
  step: Exclude<Step, { do: 'arabic' }>
  row: Row
  rows: Row[]
}

const freeRow = (rows: readonly Row[], place: number): Row | undefined => {
  const free = rows.filter(({ id, blocks, sources }) => isBodySegment(id) && !blocks.length && sources.length)
  return free[place % Math.max(free.length, 1)]
}

function bodyBefore(row: Row, rows: readonly Row[]): Row | undefined {
  return rows.slice(0, rows.indexOf(row)).findLast(({ id, blocks }) => blocks.length > 0 || isBodySegment(id))
}

function carriedOut(world: World, { step, row, rows }: Doing): Written | null {
  const { desk, fresh: newId } = world
  const base = { sources: row.sourceRefs, target: row.target }
  const action = { ...desk, actor: 1, at }
  const on = { ...action, row: row.id, base }
  const send = (more: object) => writeRow({ ...action, newId, write: { row: row.id, base, ...more } })
  const [first] = row.blocks
  const answer = () => {
    switch (step.do) {
      case 'write': {
        const text = `${newId()} ${newId()}`
        return send(row.id === 'title' ? { text } : { blocks: [paragraph(text, { bid: newId() })] })
      }
      case 'confirm':
        return send({ state: 'confirmed' })
      case 'split':
        return splitTarget({ ...on, block: first ? bidOf(first) : '', offset: 3, newId })
      case 'merge': {
        const before = bodyBefore(row, rows)
        return mergeTargets({
          ...on,
          previous: { sources: before?.sourceRefs ?? [], target: before?.target ?? '' },
        })
      }
      case 'earlier':
      case 'later':
        return moveTarget({ ...on, to: step.do })
      case 'omit':
        return send({ omit: 'local' })
      case 'add':
        return addTarget({ ...action, after: row.id, blocks: [paragraph(newId())], reason: 'why', newId })
      case 'remove':
        return removeTarget(on)
      case 'carry': {
        const from = freeRow(rows, step.other)?.sources.map(({ id }) => id)
        return row.sources.length > 0 || !from || !first
          ? null
          : send({ blocks: row.blocks, from, state: 'draft' })
      }
      case 'follow':
        return {
          ok: true as const,
          value: { translation: followArabic({ ...desk, row: row.id }), work: desk.work },
        }
      case 'right':
        return stillRight(on)
    }
  }
  const done = answer()
  return done?.ok ? done.value : null
}

/** What the book says after a step that was done. Splits, moves and orders tell it nothing. */
function noted(world: World, { step, row, rows, written }: Doing & { written: Written }): World {
  const next = { ...world, desk: { ...world.desk, ...written } }
  const { made, omitted, words } = {
    made: new Map(world.book.made),
    omitted: new Map(world.book.omitted),
    words: new Set(world.book.words),
  }
  const after = rowsIn(next)
  const bids = new Set(row.blocks.map(bidOf))
  const segments = new Set(row.sources.map(({ id }) => id))
  const heirs = after.filter(
    (one) =>
      one.blocks.some((node) => bids.has(bidOf(node))) || one.sources.some(({ id }) => segments.has(id)),
  )
  const [heir] = heirs
  const before = made.get(keyOf(row))
  const isLooking = ['confirm', 'right', 'carry'].includes(step.do) || row.targetText === ''
  const lose = (text: string) => {
    for (const word of wordsIn(text)) words.delete(word)
  }
  const isOmission = row.targetText === '' && segments.size === 1 && omitted.has(row.id)
  if (step.do === 'right' && isOmission) for (const { id, hash } of row.sources) omitted.set(id, hash)
  else if (['write', 'confirm', 'right', 'carry', 'split'].includes(step.do)) {
    made.delete(keyOf(row))
    if (step.do === 'write') lose(row.targetText)
    for (const one of heirs) {
      made.set(keyOf(one), isLooking ? one.sourceRefs : (before ?? []))
      for (const { id } of one.sources) omitted.delete(id)
      for (const word of wordsIn(one.targetText)) words.add(word)
    }
    if (step.do === 'carry')
      for (const one of after.filter((each) => each.blocks.some((node) => bids.has(bidOf(node)))))
        for (const { id } of one.sources) omitted.delete(id)
  }
  if (step.do === 'omit') {
    lose(row.targetText)
    made.delete(keyOf(row))
    for (const { id, hash } of row.sources) omitted.set(id, hash)
  }
  if (step.do === 'remove') {
    lose(row.targetText)
    made.delete(keyOf(row))
  }
  if (step.do === 'add') {
    const added = after.find((one) => !rows.some(({ id }) => id === one.id))
    if (added) for (const word of wordsIn(added.targetText)) words.add(word)
    if (added) made.set(keyOf(added), [])
  }
  if (step.do === 'merge' && heir) {
    const other = bodyBefore(row, rows)
    const known = [other, row].flatMap((one) =>
      one ? (made.get(keyOf(one)) ?? (one.targetText === '' ? one.sourceRefs : [])) : [],
    )
    for (const one of [other, row]) if (one) made.delete(keyOf(one))
    // In the order of the Arabic; what has gone from it since stays, at the end.
    const places = new Map(heir.sources.map(({ id }, index) => [id, index]))
    const place = ([id]: SourceRef) => places.get(id) ?? places.size
    made.set(
      keyOf(heir),
      known.toSorted((one, another) => place(one) - place(another)),
    )
    for (const { id } of heir.sources) omitted.delete(id)
  }
  return { ...next, book: { made, omitted, words } }
}

function checkBook(world: World, told: unknown): void {
  const { desk, approvals, equivalences, book } = world
  const statuses = statusOfRows({ ...desk, approvals, equivalences })
  const stale = statuses.filter((status) => status.stale).map(({ row }) => row.id)
  const expected = statuses.filter(({ row }) => isStaleByTheBook(world, row)).map(({ row }) => row.id)
  expect([told, stale]).toEqual([told, expected])
  const texts = [desk.translation.title, ...Array.from(textBlocksOf(desk.translation.body), plainTextOf)]
  expect([told, texts.flatMap(wordsIn).toSorted()]).toEqual([told, [...book.words].toSorted()])
  const rows = statuses.map(({ row }) => row)
  const segments = rows.flatMap(({ sources }) => sources.map(({ id }) => id))
  expect(segments.toSorted()).toEqual(
    segmentsOf(desk.article)
      .map(({ id }) => id)
      .toSorted(),
  )
  const bids = rows.flatMap(({ blocks }) => blocks.map(bidOf))
  expect(bids.toSorted()).toEqual(Array.from(textBlocksOf(desk.translation.body), bidOf).toSorted())
}

/** Many stories a test: more than the usual time on a busy machine. */
const slow = 60_000

test(
  'through every edit of both texts, staleness and words are what a book kept by hand says',
  () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let world = begin()
        for (const [index, step] of sequence.entries()) {
          world = play(world, step)
          checkBook(world, [index, step])
        }
      }),
      { numRuns: 60 },
    )
  },
  slow,
)

test(
  'Arabic that is put back closes the rows that it had opened',
  () => {
    fc.assert(
      fc.property(steps, fc.array(edit, { maxLength: 8 }), (sequence, edits) => {
        const world = sequence.reduce(play, begin())
        const changed = edits.reduce(play, world)
        const back = { ...changed, desk: { ...changed.desk, article: world.desk.article } }
        const statusesIn = ({ desk, approvals, equivalences }: World) =>
          statusOfRows({ ...desk, approvals, equivalences })
        expect(statusesIn(back)).toEqual(statusesIn(world))
      }),
      { numRuns: 30 },
    )
  },
  slow,
)

test(
  'what was approved once is approved again when Arabic and English are back, whatever was done in between',
  () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const start = begin()
        const desk = fullyTranslated(start.desk.article)
        const all = rowsIn({ ...start, desk }).reduce(approved, { ...start, desk })
        const after = sequence.reduce(play, all)
        const { approvals, equivalences } = after
        const back = { ...after.desk, article: desk.article, translation: desk.translation }
        const statuses = statusOfRows({ ...back, approvals, equivalences })
        expect(statuses.every((status) => status.approved && !status.stale)).toBe(true)
      }),
      { numRuns: 30 },
    )
  },
  slow,
)
