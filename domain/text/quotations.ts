import { isSpace } from './characters'

/** Offsets of the two marks of a quotation. */
export interface Quotation {
  open: number
  close: number
}

export interface Quotations {
  pairs: Quotation[]
  /** Offsets of marks that have no partner. */
  strays: number[]
}

type Role = 'open' | 'close' | 'either'

function roleOf(text: string, at: number): Role {
  const mark = text.charAt(at)
  if (mark === '«' || mark === '“') return 'open'
  if (mark === '»' || mark === '”') return 'close'
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const isAfterGap = before === '' || isSpace(before) || '([:،'.includes(before)
  const isBeforeGap = after === '' || isSpace(after)
  if (isAfterGap && !isBeforeGap) return 'open'
  return isBeforeGap && !isAfterGap ? 'close' : 'either'
}

/**
 * Pairs the quotation marks of one block («», “” and straight `"`), nested ones too; pairs come in order of their
 * close. The role of a straight mark follows from the spaces around it, else from what is open.
 */
export function quotationsOf(text: string): Quotations {
  const pairs: Quotation[] = []
  const strays: number[] = []
  const opened: number[] = []
  for (const { index } of text.matchAll(/[«»“”"]/g)) {
    const role = roleOf(text, index)
    const last = opened.at(-1)
    const closes = role === 'close' || (role === 'either' && last !== undefined)
    if (!closes) opened.push(index)
    else if (last === undefined) strays.push(index)
    else {
      opened.pop()
      pairs.push({ open: last, close: index })
    }
  }
  return { pairs, strays: [...strays, ...opened] }
}
