import { ingest } from '@/domain/text/ingest'

/** A line that is not empty, with its number in the raw text. */
export interface RawLine {
  number: number
  text: string
  /** Whether spaces stood before it. */
  isIndented: boolean
}

/** Lines between blank lines, or lines that are no part of the story. */
export interface Run {
  lines: RawLine[]
  isFurniture: boolean
}

/** The lines of a text in its stored form, without the spaces around them. */
export const linesOf = (text: string): RawLine[] =>
  ingest(text)
    .trimEnd()
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim(), isIndented: line.startsWith(' ') }))

/** The runs of lines between blank lines; each line of `furniture` (by number) is a run of its own. */
export function runsOfLines(lines: readonly RawLine[], furniture: ReadonlySet<number>): Run[] {
  const runs: Run[] = []
  let run: RawLine[] = []
  const close = () => {
    if (run.length > 0) runs.push({ lines: run, isFurniture: false })
    run = []
  }
  for (const line of lines) {
    const isFurniture = furniture.has(line.number)
    if (line.text === '' || isFurniture) close()
    if (isFurniture) runs.push({ lines: [line], isFurniture })
    else if (line.text !== '') run.push(line)
  }
  close()
  return runs
}
