import { withAuthor } from '../authorship'
import { decideCleanApproval, decideRowApproval } from '../decideRowApproval'
import { decideTranslation } from '../decideTranslation'
import { canEditEnglish } from '../policies/translation'
import type { TranslationEffect } from '../translationEffects'
import type { TranslationInput } from '../translationGates'
import type { Actor, ActorOrSystem, TranslationAction } from '../types'
import {
  articleFactsOf,
  type ModelEnglish,
  type ModelRow,
  type Newsroom,
  omitted,
  translationFactsOf,
  typed,
} from './newsroom'
import { printEnglish } from './print'

/** Takes an action on the English if the rules let this person; says whether they did. */
export function actOnEnglish(
  room: Newsroom,
  actor: ActorOrSystem,
  action: TranslationAction,
  input: TranslationInput = {},
): boolean {
  if (!room.english.isOpen) return false
  const going = action === 'reinstate' ? (room.english.withdrawn ?? {}) : room.english.rows
  const translation = translationFactsOf(room, going)
  const article = articleFactsOf(room)
  const decision = decideTranslation({ translation, article, action, actor, now: room.now, input })
  if (!decision.ok) return false
  room.english.stage = decision.value.to
  for (const effect of decision.value.effects) perform(room, effect)
  return true
}

export function reopenIfBehind(room: Newsroom): void {
  actOnEnglish(room, 'system', 'reopen')
}

export function takeEnglishBack(english: ModelEnglish, edition: ModelEnglish['live']): void {
  if (!edition) throw new Error('no English edition to take the working copy back to')
  const rows = Object.entries(edition).map(([id, row]): [string, ModelRow] => [id, { ...row, authors: [] }])
  english.rows = Object.fromEntries(rows)
}

export type Handling = 'type' | 'machine' | 'confirm' | 'omit' | 'stillRight' | 'delete'

/** Works on the English of one row. */
export function workOnRow(room: Newsroom, actor: Actor, id: string, how: Handling): void {
  const { english, article } = room
  if (!english.isOpen || !canEditEnglish(actor, english, article)) return
  const source = article.base?.texts[id]
  const { [id]: row, ...rest } = english.rows
  const next = source === undefined ? afterOrphan(row, how) : handled({ room, actor, row, source, how })
  english.rows = next ? { ...rest, [id]: next } : rest
}

/** English that lost its Arabic can only be deleted. */
function afterOrphan(row: ModelRow | undefined, how: Handling): ModelRow | undefined {
  return how === 'delete' ? undefined : row
}

interface Work {
  room: Newsroom
  actor: Actor
  row: ModelRow | undefined
  source: string
  how: Handling
}

function handled({ room, actor, row, source, how }: Work): ModelRow | undefined {
  const by = actor.id
  const authors = withAuthor(row?.authors ?? [], by)
  if (how === 'type') return { target: typed(room, by), source, state: 'draft', authors, origin: 'human', by }
  if (how === 'omit') return { target: omitted, source, state: 'omitted', authors, origin: 'human', by }
  if (how === 'machine') {
    const kept = row?.authors ?? []
    return { target: `${typed(room, 0)}`, source, state: 'draft', authors: kept, origin: 'machine', by: 0 }
  }
  if (!row || how === 'delete') return undefined
  if (how === 'stillRight') return { ...row, source }
  return confirmed({ room, row, by })
}

/** Whoever confirms a machine's words answers for them. */
function confirmed({ room, row, by }: { room: Newsroom; row: ModelRow; by: number }): ModelRow {
  if (row.state !== 'draft') return row
  if (room.typists.get(row.target) === 0) room.typists.set(row.target, by)
  const authors = row.origin === 'human' ? row.authors : withAuthor(row.authors, by)
  return { ...row, state: 'confirmed', authors, by }
}

export function approveRow(room: Newsroom, actor: Actor, id: string): void {
  if (!room.english.isOpen) return
  const request = {
    translation: translationFactsOf(room),
    article: articleFactsOf(room),
    actor,
    now: room.now,
  }
  if (decideRowApproval({ ...request, row: id }).ok) recordApproval(room, actor, id)
}

export function approveClean(room: Newsroom, actor: Actor): void {
  if (!room.english.isOpen) return
  const request = {
    translation: translationFactsOf(room),
    article: articleFactsOf(room),
    actor,
    now: room.now,
  }
  const clean = decideCleanApproval({ ...request, discussed: [] })
  if (clean.ok) for (const id of clean.value) recordApproval(room, actor, id)
}

function recordApproval(room: Newsroom, actor: Actor, id: string): void {
  const row = room.english.rows[id]
  const source = room.article.base?.texts[id]
  if (!row || source === undefined) throw new Error(`approved a row that is not there: ${id}`)
  room.rowApprovals.push({ by: actor.id, row: id, source, target: row.target })
  room.english.rows = { ...room.english.rows, [id]: { ...row, authors: [] } }
}

function perform(room: Newsroom, effect: TranslationEffect): void {
  const { english } = room
  if (effect.type === 'setTranslator') english.translator = effect.translator
  if (effect.type === 'publishEdition') {
    english.live = english.rows
    printEnglish(room)
  }
  if (effect.type === 'takeBack') {
    takeEnglishBack(english, effect.to === 'liveEdition' ? english.live : english.withdrawn)
  }
  if (effect.type === 'withdrawEdition') {
    english.withdrawn = english.live
    english.live = null
  }
  if (effect.type === 'reinstateEdition') {
    english.live = english.rows
    english.withdrawn = null
    printEnglish(room)
  }
  if (effect.type === 'reopenIfBehind') reopenIfBehind(room)
}
