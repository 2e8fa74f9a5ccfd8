import type { MemoryMatch } from '@/newsroom/memory/types'
import { fieldOf } from '../editor/fieldOf'
import { nextOpen, silence } from '../model/filters'
import { arabicOf, isRemembered, type Remembered } from '../model/remembered'
import type { ShownRow } from '../model/shownRow'
import { offsetIn, placeOf } from '../quoting/cells'
import { goTo } from './moving'
import { placeEnglish } from './placing'
import { rowPath } from './sendWrite'
import type { Workspace } from './types'
import { shownOf } from './writing'

/** What the memory said of a row's Arabic as it is now. */
export function rememberedOf(memory: ReadonlyMap<string, Remembered>, row: ShownRow): Remembered | undefined {
  const known = memory.get(row.id)
  return known?.arabic === arabicOf(row) ? known : undefined
}

/** Looks a row up in the memory, once while its Arabic is the same; again where it failed. Typing never waits for it. */
export async function lookUp(workspace: Workspace, row: ShownRow): Promise<void> {
  const { api, get } = workspace
  const known = rememberedOf(get().memory, row)
  if (!isRemembered(row) || (known && known.is !== 'failed')) return
  const arabic = arabicOf(row)
  keep(workspace, row.id, { arabic, is: 'asked', matches: [] })
  const answer = await api<{ matches: MemoryMatch[] }>('GET', rowPath(workspace, row.id, 'matches'))
  // The Arabic may have been another by the time of the answer.
  if (get().memory.get(row.id)?.arabic !== arabic) return
  const is = answer.ok ? 'found' : 'failed'
  keep(workspace, row.id, { arabic, is, matches: answer.ok ? answer.value.matches : [] })
}

function keep({ get, set }: Workspace, row: string, remembered: Remembered): void {
  set({ memory: new Map(get().memory).set(row, remembered) })
}

/** Looks the next open row up before anybody gets there. */
export function lookUpNext(workspace: Workspace, from: string): void {
  const { shown, talk, mode } = workspace.get()
  const asked = shown.map((row) => ({ row, talk: talk.get(row.id) ?? silence, mode }))
  const next = shownOf(workspace, nextOpen(asked, from))
  if (next) void lookUp(workspace, next)
}

/**
 * Puts a match into the row in hand, the caret behind it: a whole row's in place of its English, as one step of the history;
 * a sentence's where the caret is, as one step of the field's. Answers false where there is no such match or no right.
 */
export function insertMatch(workspace: Workspace, match: MemoryMatch | undefined): boolean {
  const { mode, here } = workspace.get()
  const row = shownOf(workspace, here)
  if (!row || !match || mode !== 'translate' || row.orphan) return false
  if (match.part) {
    const field = fieldOf(workspace, row.id)
    field?.focus()
    field?.insert(apart(match.target))
    return field !== null
  }
  const { target: text, score, unit } = match
  placeEnglish(workspace, row.id, { text, origin: 'memory', match: { score, unit } })
  goTo(workspace, row.id, { open: true })
  return true
}

/** The match with this number for the row in hand; false where it has none. */
export function insertNumber(workspace: Workspace, number: number): boolean {
  const { memory, here } = workspace.get()
  const row = shownOf(workspace, here)
  return row ? insertMatch(workspace, rememberedOf(memory, row)?.matches[number - 1]) : false
}

/** A sentence with the spaces that the text around the caret wants. */
function apart(sentence: string): string {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const place = range && placeOf(range.startContainer)
  if (!range || place?.side !== 'target') return sentence
  const { text } = place.shown
  const before = text.slice(0, offsetIn(place.shown, range.startContainer, range.startOffset))
  const after = text.slice(offsetIn(place.shown, range.endContainer, range.endOffset))
  return `${/\S$/.test(before) ? ' ' : ''}${sentence}${/^[\p{L}\p{N}]/u.test(after) ? ' ' : ''}`
}
