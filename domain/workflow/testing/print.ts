import { isEmbargoed } from '../gates'
import { type Newsroom, rowsOf } from './newsroom'

/** Notes what readers get to see of the Arabic, and whether a language that belongs to it was left behind. */
export function printArabic(room: Newsroom, isExcused: boolean): void {
  const { article, english } = room
  const belongs = article.release === 'together' && english.isOpen && english.stage !== 'withdrawn'
  const isTrue = english.live !== null && unapproved(room) === 0
  room.prints.push({
    language: 'ar',
    words: Object.values(article.live?.texts ?? {}),
    embargoed: isEmbargoed(article, room.now),
    unapprovedRows: 0,
    leftBehind: belongs && !isExcused && !isTrue,
  })
}

export function printEnglish(room: Newsroom): void {
  room.prints.push({
    language: 'en',
    words: Object.values(room.english.live ?? {}).map(({ target }) => target),
    embargoed: isEmbargoed(room.article, room.now),
    unapprovedRows: unapproved(room),
    leftBehind: room.article.live === null,
  })
}

function unapproved(room: Newsroom): number {
  const rows = rowsOf(room, room.english.live ?? {}, room.article.live)
  return rows.filter(({ approved }) => !approved).length
}
