import { type Checked, inAddresses } from './checkedText'
import { finding } from './finding'
import type { QualityFinding } from './types'

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}' }
const opening: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

/** `1)` and `a)` at the start of a line number a list; `:)` smiles. */
function isNoBracket(text: string, at: number): boolean {
  if (text[at] !== ')') return false
  const before = text.slice(Math.max(0, at - 4), at)
  return /(?:^|\n)\s?(?:[0-9]{1,2}|[A-Za-z]|[ivx]{1,3})$/.test(before) || /[:;]-?$/.test(before)
}

interface Stray {
  at: number
  /** The bracket that would close what is open. */
  wanted: string | null
}

function straysOf(checked: Checked): Stray[] {
  const { text } = checked.target
  const isAddress = inAddresses(checked.target)
  const opened: number[] = []
  const strays: Stray[] = []
  for (const { index: at } of text.matchAll(/[()[\]{}]/g)) {
    const char = text.charAt(at)
    if (isAddress(at) || isNoBracket(text, at)) continue
    const last = opened.at(-1)
    if (char in closing) opened.push(at)
    else if (last !== undefined && text[last] === opening[char]) opened.pop()
    else if (last === undefined) strays.push({ at, wanted: null })
    else strays.push({ at, wanted: closing[text.charAt(opened.pop() ?? 0)] ?? null })
  }
  return [...strays, ...opened.map((at) => ({ at, wanted: null }))]
}

/** Brackets of the English without a partner; one of the wrong kind can be put right. */
export function bracketFindings(checked: Checked): QualityFinding[] {
  return straysOf(checked).map(({ at, wanted }) => {
    const span = { start: at, end: at + 1 }
    const fix = wanted === null ? null : { ...span, text: wanted }
    return finding({ code: 'bracket.unbalanced', target: [span], fix })
  })
}
