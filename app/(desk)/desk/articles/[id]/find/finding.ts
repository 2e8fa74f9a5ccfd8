import { findIn, type Stretch } from '@/app/(desk)/_editor/find/findIn'
import type { ArticleContent } from '@/domain/segments/document'
import { type Spot, spotKey, spotsOf } from './spots'

export interface Found extends Stretch {
  spot: Spot
}

/** Every place of an article that holds what is searched for: headline, standfirst, dateline, body, captions. */
export function findInStory(content: ArticleContent, wanted: string, isLoose: boolean): Found[] {
  if (wanted === '') return []
  return spotsOf(content).flatMap(({ spot, text }) =>
    findIn(text, wanted, isLoose).map((stretch) => ({ ...stretch, spot })),
  )
}

/** What is found in each spot, from its end to its start, so that offsets stay right while it is replaced. */
export function bySpot(found: readonly Found[]): { spot: Spot; stretches: Stretch[] }[] {
  const groups = new Map<string, { spot: Spot; stretches: Stretch[] }>()
  for (const { spot, from, to } of found) {
    const key = spotKey(spot)
    const group = groups.get(key) ?? { spot, stretches: [] }
    group.stretches.unshift({ from, to })
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A plain text with every stretch replaced; `stretches` go from its end to its start. */
export function replacedIn(text: string, stretches: readonly Stretch[], other: string): string {
  return stretches.reduce((now, { from, to }) => now.slice(0, from) + other + now.slice(to), text)
}
