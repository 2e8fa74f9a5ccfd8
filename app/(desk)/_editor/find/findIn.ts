import { harakat } from '@/domain/text/characters'
import { foldedText } from './foldedText'

export interface Stretch {
  from: number
  to: number
}

/**
 * Where a text holds what is searched for, by offsets of the text as it stands; matches do not overlap. A loose match
 * takes the harakat on its last letter with it.
 */
export function findIn(text: string, wanted: string, loose: boolean): Stretch[] {
  const needle = foldedText(wanted, loose).text
  if (needle === '') return []
  const { text: hay, at } = foldedText(text, loose)
  const found: Stretch[] = []
  for (let place = hay.indexOf(needle); place >= 0; place = hay.indexOf(needle, place + needle.length)) {
    const from = at[place] ?? 0
    const last = at[place + needle.length - 1] ?? from
    found.push({ from, to: loose ? endWithMarks(text, last) : endOf(text, last) })
  }
  return found
}

function endOf(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}

function endWithMarks(text: string, at: number): number {
  let end = endOf(text, at)
  while (end < text.length && text.charAt(end).replace(harakat, '') === '') end += 1
  return end
}
