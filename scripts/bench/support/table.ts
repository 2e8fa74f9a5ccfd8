import type { Figure, Report } from './benchmark'

const heads = ['', 'Tarjuman', 'beside it', 'ratio']

/** A benchmark's figures as a Markdown table with how they were measured below. */
export function markdownOf({ title, how, figures }: Report): string {
  const rows = [heads, ['---', '---:', '---:', '---:'], ...figures.map(cells)]
  return [`### ${title}`, '', ...rows.map(line), '', how.join(' '), ''].join('\n')
}

const cells = ({ what, ours, beside = '', ratio = '' }: Figure): string[] => [what, ours, beside, ratio]

const line = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`
