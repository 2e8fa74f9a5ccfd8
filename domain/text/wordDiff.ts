import { diffArrays } from 'diff'

/** A stretch of a word diff. `same` and `del` joined are the old text, `same` and `ins` joined the new one. */
export interface DiffPart {
  kind: 'same' | 'del' | 'ins'
  text: string
  /** For a change without a letter or digit on either side: show it as before ‹ after, a strike hides a comma. */
  punctuationOnly: boolean
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
/** More edits than this and the text counts as rewritten, which also bounds the time. */
const maxEdits = 600

const tokensOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)
const hasWord = (text: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(text)

interface Change {
  same: string
  del: string
  ins: string
}

/** Stretches of equal text, each with the change that follows it. */
function changesOf(before: string[], after: string[]): Change[] {
  const parts = diffArrays(before, after, { maxEditLength: maxEdits }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  const changes: Change[] = [{ same: '', del: '', ins: '' }]
  for (const { value, removed, added } of parts) {
    const text = value.join('')
    let last = changes[changes.length - 1]
    if (last === undefined || (!removed && !added && (last.del || last.ins))) {
      last = { same: '', del: '', ins: '' }
      changes.push(last)
    }
    if (removed) last.del += text
    else if (added) last.ins += text
    else last.same += text
  }
  return changes
}

/** Two changed words with only a space between them read as one change. */
function uniteOverSpaces(changes: Change[]): Change[] {
  const united: Change[] = []
  for (const change of changes) {
    const last = united.at(-1)
    const isBridge = last !== undefined && (last.del || last.ins) && /^\s+$/.test(change.same)
    if (
      isBridge &&
      (change.del || change.ins) &&
      hasWord(last.del + last.ins) &&
      hasWord(change.del + change.ins)
    ) {
      last.del += change.same + change.del
      last.ins += change.same + change.ins
    } else united.push({ ...change })
  }
  return united
}

function partsOf({ same, del, ins }: Change): DiffPart[] {
  const punctuationOnly = !hasWord(del) && !hasWord(ins)
  return [
    { kind: 'same' as const, text: same, punctuationOnly: false },
    { kind: 'del' as const, text: del, punctuationOnly },
    { kind: 'ins' as const, text: ins, punctuationOnly },
  ].filter(({ text }) => text !== '')
}

/** What changed between two texts, by whole words; a deletion comes before the insertion that replaces it. Lossless. */
export function wordDiff(before: string, after: string): DiffPart[] {
  return uniteOverSpaces(changesOf(tokensOf(before), tokensOf(after))).flatMap(partsOf)
}

/** Whether two texts differ, and in nothing but punctuation and spaces. */
export function isPunctuationOnly(before: string, after: string): boolean {
  const parts = wordDiff(before, after).filter(({ kind }) => kind !== 'same')
  return parts.length > 0 && parts.every(({ punctuationOnly }) => punctuationOnly)
}
