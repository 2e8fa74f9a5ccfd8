import type { ListedSource } from '@/newsroom/queries/reader/sourcesPage'

export interface Group {
  kind: ListedSource['kind']
  sources: ListedSource[]
}

/** Sources as they come, parted where the kind changes. */
export function groupsOf(sources: readonly ListedSource[]): Group[] {
  const groups: Group[] = []
  for (const source of sources) {
    const last = groups.at(-1)
    if (last?.kind === source.kind) last.sources.push(source)
    else groups.push({ kind: source.kind, sources: [source] })
  }
  return groups
}
