import type { RawLine } from './linesOf'
import { bulletOf } from './shapes'

/** A list item's line that is longer than this may have been wrapped. */
const fullLine = 55

const isDoubtful = (mark: string | null): boolean => mark !== null && /[-–—*0-9٠-٩]/.test(mark)
const isDash = (mark: string | null): boolean => mark !== null && /[-–—*]/.test(mark)

/** Runs that begin with a dash or number and follow one another are one list: blank lines stand between its items. */
function groupsOf(runs: readonly RawLine[][]): RawLine[][] {
  const groups: RawLine[][] = []
  let wasList = false
  for (const run of runs) {
    const isList = isDoubtful(bulletOf(run[0]?.text ?? ''))
    if (isList && wasList) groups.at(-1)?.push(...run)
    else groups.push([...run])
    wasList = isList
  }
  return groups
}

/** In an interview a dash stands before each question and each answer: these are no list. */
const isDialogue = (lines: readonly RawLine[]): boolean =>
  lines.some(({ text }) => isDash(bulletOf(text)) && /[؟?]["»”]?$/.test(text))

/** Numbers of the lines that begin an item of a list: those with a bullet; with a dash or number when there are two. */
export function itemsOf(runs: readonly RawLine[][]): ReadonlySet<number> {
  const items = groupsOf(runs).flatMap((lines) => {
    const doubtful = lines.filter(({ text }) => isDoubtful(bulletOf(text))).length
    const isTalk = isDialogue(lines)
    return lines.filter(({ text }) => {
      const mark = bulletOf(text)
      if (mark === null || (isTalk && isDash(mark))) return false
      return doubtful > 1 || !isDoubtful(mark)
    })
  })
  return new Set(items.map(({ number }) => number))
}

/** Whether a line goes on with the list item before it: it is indented, or that line was full. */
export const joinsItem = (line: RawLine, before: RawLine): boolean =>
  line.isIndented || before.text.length > fullLine
