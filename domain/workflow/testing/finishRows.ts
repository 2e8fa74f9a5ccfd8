import type { Actor } from '../types'
import { workOnRow } from './englishVerbs'
import type { Newsroom } from './newsroom'

/** Works through all rows as far as this person may: translates, confirms, says "still right", clears away orphans. */
export function finishRows(room: Newsroom, actor: Actor): void {
  const { article, english } = room
  for (const id of Object.keys({ ...article.base?.texts, ...english.rows })) finishRow(room, actor, id)
}

function finishRow(room: Newsroom, actor: Actor, id: string): void {
  if (!room.english.rows[id]) workOnRow(room, actor, id, 'type')
  for (const how of ['stillRight', 'confirm'] as const) workOnRow(room, actor, id, how)
  if (room.article.base && !(id in room.article.base.texts)) workOnRow(room, actor, id, 'delete')
}
