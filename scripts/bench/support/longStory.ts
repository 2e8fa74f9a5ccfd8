import type { ArticleContent, Body, RootChild } from '@/domain/segments/document'
import { sentencesOf } from '@/domain/text/sentences'
import { countWords } from '@/domain/text/words'
import { newId } from '@/newsroom/ids'
import { plainText } from '../../demo/inline'
import { body, heading, paragraph } from '../../demo/nodes'
import { demoStories } from '../../demo/stories'

interface Length {
  /** Paragraphs in all. */
  paragraphs: number
  /** Words a paragraph, about. */
  words: number
  /** A subhead stands before every so many paragraphs. */
  subheadEvery?: number
}

/** The same sequence of numbers from 0 to 1 in every run: Lehmer's generator. */
export function steadyRandom(): () => number {
  let seed = 20_191
  return () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
}

const storySentences = (): string[] =>
  demoStories.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'p' ? sentencesOf(plainText(block.ar)).map((one) => one.trim()) : [],
    ),
  )

/** Sentences of the demo newsroom in an order that is the same in every run, without end. */
function* sentences(): Generator<string> {
  const all = storySentences()
  const random = steadyRandom()
  while (true) yield all[Math.floor(random() * all.length)] ?? ''
}

function paragraphOf(source: Generator<string>, words: number): string {
  const taken: string[] = []
  while (countWords(taken.join(' ')) < words) taken.push(source.next().value)
  return taken.join(' ')
}

/** Arabic paragraphs without a body around them. */
export function longTexts({ paragraphs, words }: Pick<Length, 'paragraphs' | 'words'>): string[] {
  const source = sentences()
  return Array.from({ length: paragraphs }, () => paragraphOf(source, words))
}

/** The body of a long Arabic story. */
export function longBody({ paragraphs, words, subheadEvery = 8 }: Length): Body {
  const source = sentences()
  const children = Array.from({ length: paragraphs }, (_, index): RootChild[] => [
    ...(index % subheadEvery === subheadEvery - 1
      ? [heading('h2', { bid: newId() }, `الفصل ${Math.ceil(index / subheadEvery)}`)]
      : []),
    paragraph({ bid: newId() }, paragraphOf(source, words)),
  ])
  return body('rtl', children.flat())
}

/** A whole story around a body. */
export function storyWith(title: string, text: Body): ArticleContent {
  return {
    title,
    standfirst: 'نص طويل من كلام غرفة الأخبار التجريبية، تُقاس به سرعة العمل.',
    dateline: 'عين السرو',
    slug: title.replaceAll(' ', '-'),
    leadImage: null,
    body: text,
  }
}
