import type { InlineNode, LinkNode } from '@/domain/segments/document'
import { lineBreak, link, textNode } from '@/domain/segments/nodes'
import { ingest } from '@/domain/text/ingest'

/** A piece of pasted text with its marks; `\n` alone is a line break. */
export interface Run {
  text: string
  format: number
  url: string
}

/** The runs as the story's inline nodes: ingested, spaces collapsed, nothing blank at either end. */
export function inlineOf(runs: readonly Run[]): InlineNode[] {
  const clean = trimmed(
    united(runs.map((run) => ({ ...run, text: run.text === '\n' ? '\n' : ingest(run.text) }))),
  )
  const nodes: InlineNode[] = []
  for (const run of clean) {
    const open = nodes.at(-1)
    if (run.url === '') nodes.push(...plain(run))
    else if (open?.type === 'link' && open.fields.url === run.url) open.children.push(...plain(run))
    else nodes.push(link(run.url, plain(run)))
  }
  return nodes
}

function plain({ text, format }: Run): LinkNode['children'] {
  return text === '\n' ? [lineBreak()] : [textNode(text, format)]
}

/** Neighbours with the same marks in one, and no space beside another space or a line break. */
function united(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    const text = startsFresh(last) && run.text !== '\n' ? run.text.replace(/^[ \n]+/, '') : run.text
    if (text === '') continue
    if (last && text === '\n') last.text = last.text.replace(/ +$/, '')
    if (last && last.text !== '\n' && text !== '\n' && last.format === run.format && last.url === run.url)
      last.text += text
    else result.push({ ...run, text })
  }
  return result.filter(({ text }) => text !== '')
}

function startsFresh(last: Run | undefined): boolean {
  return !last || last.text === '\n' || last.text.endsWith(' ')
}

function trimmed(runs: Run[]): Run[] {
  const last = runs.at(-1)
  if (!last) return runs
  const text = last.text === '\n' ? '' : last.text.replace(/ +$/, '')
  if (text === '') return trimmed(runs.slice(0, -1))
  return [...runs.slice(0, -1), { ...last, text }]
}
