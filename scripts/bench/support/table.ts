import type { Figure, Report } from './benchmark'

const heads = ['', 'Tarjuman', 'beside it', 'ratio']

/** A benchmark's figures as a Markdown table with how they were measured below. */
export function markdownOf({ title, how, figures }: Report): string {
  return [`### ${title}`, '', ...tableOf([heads, ...figures.map(cells)]), '', how.join(' '), ''].join('\n')
}

const cells = ({ what, ours, beside = '', ratio = '' }: Figure): string[] => [what, ours, beside, ratio]

/** Lines of a table in the formatter's layout, so that they can be pasted into docs/performance.md. */
function tableOf(rows: readonly string[][]): string[] {
  const widths = heads.map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)))
  const padded = (row: readonly string[]) =>
    line(widths.map((width, column) => pad(row[column] ?? '', width, column)))
  const [head = [], ...body] = rows
  return [padded(head), line(widths.map(rule)), ...body.map(padded)]
}

/** The first column reads from the left, the figures stand at the right. */
function pad(text: string, width: number, column: number): string {
  const spaces = ' '.repeat(width - [...text].length)
  return column === 0 ? text + spaces : spaces + text
}

const rule = (width: number, column: number): string =>
  column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`

const line = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`
