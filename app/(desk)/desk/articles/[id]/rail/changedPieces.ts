import { blocksOf, idOf, isTextBlock } from '@/domain/segments/blocks'
import type { ArticleContent } from '@/domain/segments/document'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import type { BlockNode } from '@/domain/segments/saving'

/** A part of an article that has a name of its own; paragraphs speak for themselves. */
export type NamedPlace = 'title' | 'standfirst' | 'dateline' | 'slug' | 'lead' | 'image' | 'sources'

export interface Piece {
  id: string
  place: NamedPlace | null
  before: string
  after: string
  /** Another file stands in the picture's place. */
  otherImage: boolean
}

/** A state of an article to compare: its text, and its sources by their names. */
export interface Compared {
  content: ArticleContent
  sources: string
}

interface Part {
  place: NamedPlace | null
  text: string
  media: number | null
}

/** What differs between two states of an article: in the order of the later one, what is gone at the end. */
export function changedPieces(before: Compared, after: Compared): Piece[] {
  const then = partsOf(before)
  const now = partsOf(after)
  const ids = [...now.keys(), ...[...then.keys()].filter((id) => !now.has(id))]
  return ids.flatMap((id): Piece[] => {
    const [old, present] = [then.get(id), now.get(id)]
    const texts = { before: old?.text ?? '', after: present?.text ?? '' }
    const otherImage = !!old && !!present && old.media !== present.media
    if (texts.before === texts.after && !otherImage) return []
    return [{ id, place: (present ?? old)?.place ?? null, ...texts, otherImage }]
  })
}

function partsOf({ content, sources }: Compared): Map<string, Part> {
  const { title, standfirst, dateline, slug, leadImage, body } = content
  const named = (place: NamedPlace, text: string, media: number | null = null): [string, Part] => [
    place,
    { place, text, media },
  ]
  return new Map([
    named('title', title),
    named('standfirst', standfirst),
    named('dateline', dateline),
    named('slug', slug),
    named('lead', joined(leadImage?.caption, leadImage?.alt), leadImage?.media ?? null),
    ...blocksOf(body).map(({ node }): [string, Part] => [`block ${idOf(node) ?? ''}`, partOf(node)]),
    named('sources', sources),
  ])
}

function partOf(node: BlockNode): Part {
  if (isTextBlock(node)) return { place: null, text: joined(plainTextOf(node), node.$?.by), media: null }
  const { caption, alt } = node.fields
  return { place: 'image', text: joined(caption, alt), media: node.type === 'upload' ? node.value : null }
}

const joined = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join(' · ')
