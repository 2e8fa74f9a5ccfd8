import type { ArticleFacts, Instant, RowFacts } from '../facts'
import { readinessOf } from '../readiness'
import type { Actor, ArticleStage, TranslationStage } from '../types'

/**
 * A newsroom in memory, for tests of whole histories: one story of a few segments and its English. A text is a
 * word that no two people type alike, so `typists` knows who stands behind every word ever printed.
 */
export interface Newsroom {
  people: Actor[]
  now: Instant
  article: ModelArticle
  english: ModelEnglish
  typists: Map<string, number>
  arabicApprovals: { by: number; texts: string[] }[]
  rowApprovals: RowApproval[]
  prints: Print[]
}

export type Texts = Record<string, string>

interface Edition {
  texts: Texts
  same: Equivalence[]
}

export interface Equivalence {
  segment: string
  from: string
  to: string
}

export interface RowApproval {
  by: number
  row: string
  source: string
  target: string
}

export interface ModelArticle {
  stage: ArticleStage
  writer: number
  authors: number[]
  texts: Texts
  same: Equivalence[]
  base: Edition | null
  live: Edition | null
  withdrawn: Edition | null
  everPublished: boolean
  release: ArticleFacts['release']
  embargoUntil: Instant | null
  publishAt: Instant | null
  openChangeRequests: number
  revisions: { texts: Texts; authors: number[] }[]
}

export interface ModelRow {
  target: string
  source: string
  state: RowFacts['state']
  authors: number[]
  origin: RowFacts['origin']
  by: number
}

export interface ModelEnglish {
  isOpen: boolean
  stage: TranslationStage
  translator: number | null
  reviewer: number | null
  rows: Record<string, ModelRow>
  live: Record<string, ModelRow> | null
  withdrawn: Record<string, ModelRow> | null
  openChangeRequests: number
}

/** One publication, with what the rules said at that moment. */
export interface Print {
  language: 'ar' | 'en'
  words: string[]
  embargoed: boolean
  unapprovedRows: number
  leftBehind: boolean
}

export const omitted = 'omitted'

export function newNewsroom(people: Actor[], writer: number): Newsroom {
  return {
    people,
    now: '2026-08-05T09:00:00.000Z',
    article: {
      stage: 'draft',
      writer,
      authors: [],
      texts: {},
      same: [],
      base: null,
      live: null,
      withdrawn: null,
      everPublished: false,
      release: 'independent',
      embargoUntil: null,
      publishAt: null,
      openChangeRequests: 0,
      revisions: [],
    },
    english: {
      isOpen: false,
      stage: 'waiting',
      translator: null,
      reviewer: null,
      rows: {},
      live: null,
      withdrawn: null,
      openChangeRequests: 0,
    },
    typists: new Map(),
    arabicApprovals: [],
    rowApprovals: [],
    prints: [],
  }
}

/** A word that this person types now. */
export function typed(room: Newsroom, by: number): string {
  const word = `word ${room.typists.size} of ${by}`
  room.typists.set(word, by)
  return word
}

export function articleFactsOf(room: Newsroom): ArticleFacts {
  const { article, english } = room
  const { stage, translator, reviewer, live, withdrawn } = english
  const translation = {
    id: 1,
    language: 'en',
    stage,
    translator,
    reviewer,
    hasLive: live !== null,
    readiness: readinessOf(rowsOf(room, english.rows, article.base)),
    withdrawn: withdrawn && readinessOf(rowsOf(room, withdrawn, article.withdrawn)),
  }
  return {
    ...article,
    revision: 0,
    hasLive: article.live !== null,
    hasBase: article.base !== null,
    selfApproval: false,
    missing: Object.keys(article.texts).length === 0 ? ['body'] : [],
    translations: english.isOpen ? [translation] : [],
  }
}

export function translationFactsOf(room: Newsroom, againstLive = room.english.rows) {
  const { article, english } = room
  return {
    ...english,
    language: 'en',
    revision: 0,
    hasLive: english.live !== null,
    rows: rowsOf(room, english.rows, article.base),
    againstLive: readinessOf(rowsOf(room, againstLive, article.live)),
    blockingFindings: [],
  }
}

/** What the segments would say of every row: of the Arabic edition, and of English whose Arabic is gone. */
export function rowsOf(room: Newsroom, rows: Record<string, ModelRow>, arabic: Edition | null): RowFacts[] {
  if (!arabic) return []
  const ids = new Set([...Object.keys(arabic.texts), ...Object.keys(rows)])
  const equivalences = [...arabic.same, ...room.article.same]
  return [...ids].map((id) => rowOf({ room, id, source: arabic.texts[id], row: rows[id], equivalences }))
}

interface RowQuestion {
  room: Newsroom
  id: string
  source: string | undefined
  row: ModelRow | undefined
  equivalences: Equivalence[]
}

function rowOf({ room, id, source, row, equivalences }: RowQuestion): RowFacts {
  const isSame = (one: string) => source !== undefined && classOf(id, source, equivalences).has(one)
  return {
    id,
    state: row?.state ?? 'untranslated',
    approved: room.rowApprovals.some(
      (one) => one.row === id && one.target === row?.target && isSame(one.source),
    ),
    stale: row !== undefined && !isSame(row.source),
    orphan: source === undefined,
    lacksReason: false,
    authors: row?.authors ?? [],
    origin: row?.origin ?? 'human',
    by: row?.by ?? null,
  }
}

/** All texts that editors have called the same as this one. */
function classOf(segment: string, text: string, equivalences: Equivalence[]): Set<string> {
  const found = new Set([text])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const { from, to } of equivalences.filter((one) => one.segment === segment)) {
      if (found.has(from) || found.has(to)) found.add(from).add(to)
    }
  }
  return found
}
