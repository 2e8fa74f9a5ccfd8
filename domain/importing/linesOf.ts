import { ingest } from '@/domain/text/ingest'

/** A line that is not empty, with its number in the raw text. */
export interface RawLine {
  number: number
  text: string
  /** Whether spaces stood before it. */
  isIndented: boolean
}

/** The lines of a text in its stored form, without the spaces around them. */
export const linesOf = (text: string): RawLine[] =>
  ingest(text)
    .trimEnd()
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim(), isIndented: line.startsWith(' ') }))

/** The runs of lines between blank lines. */
export function runsOfLines(lines: readonly RawLine[]): RawLine[][] {
  const runs: RawLine[][] = []
  let run: RawLine[] = []
  for (const line of lines) {
    if (line.text !== '') run.push(line)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return run.length > 0 ? [...runs, run] : runs
}
