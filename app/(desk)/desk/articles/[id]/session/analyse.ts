import { blocksOf, isTextBlock } from '@/domain/segments/blocks'
import type { ArticleContent } from '@/domain/segments/document'
import { effectsOf } from '@/domain/segments/effectsOf'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { type Suggestion, suggestEdits } from '@/domain/text/suggestions'
import { countWords, readingMinutes } from '@/domain/text/words'
import { lacksOf } from '@/domain/workflow/lacksOf'
import type { Analysis, Comparison, Proposal } from './types'

interface Place {
  place: string
  text: string
}

interface Read {
  words: number
  suggestions: Suggestion[]
}

interface Asked {
  content: ArticleContent
  citations: readonly string[]
  comparison: Comparison | null
}

const around = 16

/** Reads texts, remembering what it read: between two looks at a long story one paragraph has changed. */
export function createAnalyst(): (asked: Asked) => Analysis {
  let known = new Map<string, Read>()
  return ({ content, citations, comparison }) => {
    const next = new Map<string, Read>()
    const read = (text: string): Read => {
      const done = next.get(text) ??
        known.get(text) ?? { words: countWords(text), suggestions: suggestEdits(text) }
      next.set(text, done)
      return done
    }
    const places = placesOf(content)
    const words = places.reduce((sum, { text }) => sum + read(text).words, 0)
    const proposals = places.flatMap((place) => proposalsOf(place, read(place.text).suggestions))
    known = next
    return {
      words,
      minutes: readingMinutes(words, 'ar'),
      missing: lacksOf(content, citations.length),
      proposals,
      unsourced: unsourcedOf(content, new Set(citations)),
      slots: content.body.root.children.filter(({ type }) => type === 'block').length,
      effects: comparison && effectsOf({ ...comparison, working: content }),
    }
  }
}

function placesOf({ title, standfirst, dateline, body }: ArticleContent): Place[] {
  const blocks = blocksOf(body).flatMap(({ node }): Place[] =>
    isTextBlock(node) ? [{ place: node.$?.bid ?? '', text: plainTextOf(node) }] : [],
  )
  const head = [
    { place: 'title', text: title },
    { place: 'standfirst', text: standfirst },
    { place: 'dateline', text: dateline },
  ]
  return [...head, ...blocks].filter(({ text }) => text !== '')
}

/** The marks of one quotation are proposed together. */
function proposalsOf({ place, text }: Place, suggestions: Suggestion[]): Proposal[] {
  const groups = new Map<string, Suggestion[]>()
  for (const suggestion of suggestions) {
    const group = suggestion.pair === undefined ? `at ${suggestion.from}` : `pair ${suggestion.pair}`
    groups.set(group, [...(groups.get(group) ?? []), suggestion])
  }
  return [...groups.values()].map((group) => ({
    place,
    text,
    suggestions: group,
    key: keyOf(place, text, group),
  }))
}

function keyOf(place: string, text: string, [first]: Suggestion[]): string {
  if (!first) return place
  const context = text.slice(Math.max(0, first.from - around), first.to + around)
  return `${place} ${first.rule} ${context}`
}

/** A mark of a source that was removed says nothing; it counts again when the removal is undone. */
function unsourcedOf({ body }: ArticleContent, cited: ReadonlySet<string>): string[] {
  return blocksOf(body).flatMap(({ node }) => {
    const stands = node.type === 'paragraph' || node.type === 'quote' || node.type === 'listitem'
    if (!stands || plainTextOf(node).trim() === '' || (node.$?.sources ?? []).some((id) => cited.has(id)))
      return []
    return [node.$?.bid ?? '']
  })
}
