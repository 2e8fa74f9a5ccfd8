import { choose, goTo } from '../session/moving'
import type { Workspace } from '../session/types'
import { type ComparedWith, timeOf } from './comparing'

const keyOf = (person: number) => `tarjuman.comparedWith.${person}`

/** Compares with another English from now on, in this session. */
export function compareWith(workspace: Workspace, what: ComparedWith): void {
  const { get, set } = workspace
  set({ comparedWith: what })
  sessionStorage.setItem(keyOf(get().desk.actor.id), what)
  if (what === 'nothing' && get().filter === 'changed') choose(workspace, 'all')
}

/** Takes up what the person chose to compare with before, where there is such an English. */
export function rememberComparison({ get, set }: Workspace): void {
  const chosen = sessionStorage.getItem(keyOf(get().desk.actor.id))
  if (chosen === 'nothing') set({ comparedWith: 'nothing' })
  if (chosen !== 'approved' && chosen !== 'submission' && chosen !== 'look') return
  if (timeOf(get(), chosen) !== null) set({ comparedWith: chosen })
}

/** The next or the previous row that changed, round the end; says so when there is none. */
export function goToChanged(workspace: Workspace, by: 1 | -1): void {
  const { shown, changed, here, notify } = { ...workspace.get(), notify: workspace.notify }
  const at = shown.findIndex(({ id }) => id === here)
  const ahead = shown.slice(at + 1)
  const behind = shown.slice(0, Math.max(at, 0))
  const round = by === 1 ? [...ahead, ...behind] : [...behind.reverse(), ...ahead.reverse()]
  const next = round.find(({ id }) => changed.has(id))
  if (next) goTo(workspace, next.id)
  else notify({ kind: 'noneChanged' })
}
