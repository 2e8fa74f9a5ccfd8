import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approveRow } from '@/domain/segments/approveRow'
import { bidOf, blocksOf, bodyOf, isTextBlock } from '@/domain/segments/blocks'
import { paragraph, textNode } from '@/domain/segments/nodes'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { segmentsOf } from '@/domain/segments/segmentsOf'
import { inShape, type Shape } from '@/domain/segments/shapes'
import { fromOf, targetBlocksOf } from '@/domain/segments/targetBlocksOf'
import { articleOf, counter, type Desk, deskOf } from '@/domain/segments/testing'
import type { RowView } from '@/newsroom/translations/views'
import { isFieldRow } from '../model/content'
import { type RowOp, separated } from './rowOps'
import { doing, nothing, type Session, takingBack, viewsOf } from './testing'

const ARABIC = ['rewrite', 'insert', 'delete', 'shift', 'retype', 'goBack', 'minor', 'approve'] as const
const ENGLISH = [
  'write',
  'writeTwo',
  'confirm',
  'clear',
  'omit',
  'merge',
  'separate',
  'add',
  'remove',
  'right',
  'follow',
  'followAll',
  'earlier',
  'later',
  'carry',
] as const

/** `row` and `place` are taken modulo what there is. */
interface Step {
  do: (typeof ARABIC)[number] | (typeof ENGLISH)[number]
  row: number
  place: number
}

const stepOf = (deeds: readonly Step['do'][]) =>
  fc.record({ do: fc.constantFrom(...deeds), row: fc.nat(9), place: fc.nat(9) })

const ids = ['a', 'b', 'c', 'd']
const START: Desk = deskOf(articleOf(ids.map((bid) => paragraph(`نص ${bid}`, { bid }))))

interface World {
  session: Session
  /** The Arabic as it was, newest first. */
  earlier: Desk['article'][]
}

const begin = (): World => ({
  session: { desk: START, past: [], newId: counter('n'), known: nothing },
  earlier: [],
})

function withArabic(world: World, step: Step): World {
  const { session, earlier } = world
  const { article } = session.desk
  const [last, ...before] = earlier
  if (step.do === 'goBack')
    return last
      ? { session: { ...session, desk: { ...session.desk, article: last } }, earlier: before }
      : world
  if (step.do === 'minor') return { ...world, session: classified(session, last, step.row) }
  if (step.do === 'approve') return { ...world, session: approvedIn(session, step.row) }
  const blocks = blocksOf(article.body)
  const at = step.row % Math.max(blocks.length, 1)
  const block = blocks[at]
  const fresh = { node: paragraph(`جديد ${session.newId()}`, { bid: session.newId() }), list: null }
  const changed = () => {
    if (step.do === 'insert' || !block || !isTextBlock(block.node)) return blocks.toSpliced(at, 0, fresh)
    if (step.do === 'delete') return blocks.toSpliced(at, 1)
    if (step.do === 'shift') return blocks.toSpliced(at, 1).toSpliced(step.place % blocks.length, 0, block)
    const shapes: Shape[] = ['h2', 'quote', 'bullet', 'paragraph']
    if (step.do === 'retype') return blocks.with(at, inShape(block.node, shapes[step.place % 4] ?? 'h2'))
    return blocks.with(at, {
      ...block,
      node: { ...block.node, children: [textNode(`غيره ${session.newId()}`)] },
    })
  }
  const next = { ...article, body: bodyOf(changed(), 'rtl') }
  return { session: { ...session, desk: { ...session.desk, article: next } }, earlier: [article, ...earlier] }
}

/** An editor calls a change from the Arabic before minor. */
function classified(session: Session, last: Desk['article'] | undefined, place: number): Session {
  const before = new Map(segmentsOf(last ?? session.desk.article).map(({ id, hash }) => [id, hash]))
  const changed = segmentsOf(session.desk.article).flatMap(({ id, hash }) => {
    const from = before.get(id)
    return from && from !== hash ? [{ segment: id, from, to: hash, by: 3, at: '' }] : []
  })
  const one = changed[place % Math.max(changed.length, 1)]
  const { known } = session
  return one ? { ...session, known: { ...known, equivalences: [...known.equivalences, one] } } : session
}

/** A reviewer approves a row. */
function approvedIn(session: Session, place: number): Session {
  const { desk, known } = session
  const rows = viewsOf(desk, known)
  const row = rows[place % rows.length]
  if (!row) return session
  const base = { sources: row.sourceRefs, target: row.target }
  const done = approveRow({ ...desk, ...known, row: row.id, base, actor: 2, at: '' })
  if (!done.ok) return session
  const { approval, work } = done.value
  return {
    ...session,
    desk: { ...desk, work },
    known: { ...known, approvals: [...known.approvals, approval] },
  }
}

function opsOf(rows: RowView[], { do: deed, row: place, place: other }: Step, newId: () => string): RowOp[] {
  const row = rows[place % rows.length]
  if (!row) return []
  const on = { row: row.id }
  const text = `EN ${newId()}`
  const english = (...texts: string[]) => ({
    content: isFieldRow(row)
      ? { text: texts.join(' ') }
      : { blocks: texts.map((one, index) => paragraph(one, row.blocks[index]?.$ ?? {})) },
  })
  const same = isFieldRow(row) ? { text: row.targetText } : { blocks: row.blocks }
  const free = rows.filter(({ state, id }) => state === 'untranslated' && id.startsWith('body:'))
  const heir = free[other % Math.max(free.length, 1)]
  const previous = rows.slice(0, rows.indexOf(row)).findLast((one) => !isFieldRow(one))
  const can: Record<(typeof ENGLISH)[number], RowOp[]> = {
    write: row.orphan ? [] : [{ do: 'write', ...on, ...english(text) }],
    writeTwo: row.orphan
      ? []
      : [
          {
            do: 'write',
            ...on,
            ...english(text, `${text} too`),
            origin: 'memory',
            match: { score: 100, unit: 1 },
          },
        ],
    confirm:
      row.orphan || row.targetText === '' ? [] : [{ do: 'write', ...on, content: same, state: 'confirmed' }],
    clear: row.orphan ? [] : [{ do: 'write', ...on, ...english() }],
    omit:
      row.sources.length > 0 && row.state !== 'omitted' && row.id !== 'title'
        ? [{ do: 'omit', ...on, reason: 'local' }]
        : [],
    merge: !isFieldRow(row) && previous ? [{ do: 'merge', ...on, previous: previous.id }] : [],
    separate: row.sources.length > 1 ? separated(row) : [],
    add: [{ do: 'add', after: row.id, blocks: [paragraph(text)], reason: 'for readers abroad' }],
    remove: row.sources.length === 0 ? [{ do: 'remove', ...on }] : [],
    right: row.stale ? [{ do: 'stillRight', ...on }] : [],
    follow: row.moved || row.retyped ? [{ do: 'follow', ...on }] : [],
    followAll: [{ do: 'follow' }],
    earlier: [{ do: 'move', ...on, to: 'earlier' }],
    later: [{ do: 'move', ...on, to: 'later' }],
    carry:
      row.orphan && heir && !isFieldRow(row)
        ? [{ do: 'write', ...on, content: same, from: heir.sources.map(({ id }) => id), state: 'draft' }]
        : [],
  }
  const isEnglish = (what: string): what is (typeof ENGLISH)[number] => what in can
  return isEnglish(deed) ? can[deed] : []
}

function played(world: World, step: Step): World {
  if (ARABIC.some((deed) => deed === step.do)) return withArabic(world, step)
  const { session } = world
  const ops = opsOf(viewsOf(session.desk, session.known), step, session.newId)
  return ops.length > 0 ? { ...world, session: doing(session, ...ops) } : world
}

/** All that a person sees of the rows, whatever added blocks are called. */
function told({ desk, known }: Session) {
  const english = targetBlocksOf(desk.translation.body)
  const places = new Map(english.map(({ bid }, index) => [bid, index]))
  const nameOf = (id: string | null) => (id?.startsWith('added:') ? `added:${places.get(id.slice(6))}` : id)
  const rows = viewsOf(desk, known).map((row) => ({
    ...row,
    id: nameOf(row.id),
    between: row.between && [nameOf(row.between.before), nameOf(row.between.after)],
    blocks: row.blocks.map((node) => [
      node.type,
      plainTextOf(node),
      fromOf(node).toSorted(),
      places.get(bidOf(node)),
    ]),
    // Of a row without English nothing is told but its state.
    origin: row.targetText === '' ? null : row.origin,
    // Who takes something back becomes its author all the same.
    authors: [],
    by: null,
    at: null,
  }))
  return { rows, english: english.map(({ node, from }) => [node.type, plainTextOf(node), from.toSorted()]) }
}

/** Many stories a test: more than the usual time on a busy machine. */
const slow = 60_000

test(
  'whatever is done to the English is taken back to the very rows that there were',
  () => {
    fc.assert(
      fc.property(
        fc.array(stepOf([...ARABIC, ...ENGLISH, ...ENGLISH]), { maxLength: 20, size: 'max' }),
        stepOf(ENGLISH),
        (steps, last) => {
          const { session } = steps.reduce(played, begin())
          const ops = opsOf(viewsOf(session.desk, session.known), last, session.newId)
          fc.pre(ops.length > 0)
          const after = doing(session, ...ops)
          fc.pre(after !== session)
          expect([ops, told(takingBack(after))]).toEqual([ops, told(session)])
        },
      ),
      { numRuns: 80 },
    )
  },
  slow,
)

test(
  'a whole history is taken back step by step',
  () => {
    fc.assert(
      fc.property(
        fc.array(stepOf([...ARABIC, ...ENGLISH]), { maxLength: 10, size: 'max' }),
        fc.array(stepOf(ENGLISH), { minLength: 2, maxLength: 6, size: 'max' }),
        (before, steps) => {
          const start = before.reduce(played, begin())
          const states: Session[] = [{ ...start.session, past: [] }]
          for (const step of steps) {
            const now = states.at(-1)
            if (!now) break
            const next = played({ ...start, session: now }, step).session
            if (next !== now) states.push(next)
          }
          let now = states.at(-1) ?? start.session
          for (const state of states.slice(0, -1).reverse()) {
            now = takingBack(now)
            expect(told(now)).toEqual(told(state))
          }
        },
      ),
      { numRuns: 30 },
    )
  },
  slow,
)
