import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import type { SaveInput } from '../articles/saveArticle'
import type { Person } from '../person'
import { articleNow } from './stories'

/** Arabic paragraphs by block id, in order. */
export const textsOf = (content: ArticleContent): Record<string, string> =>
  Object.fromEntries([...textBlocksOf(content.body)].map((block) => [block.$?.bid ?? '', plainTextOf(block)]))

const blocksWith = (content: ArticleContent, texts: Record<string, string>) =>
  Object.entries({ ...textsOf(content), ...texts }).map(([bid, text]) => paragraph(text, { bid }))

/** The content with these paragraphs changed or added. */
export const withTexts = (content: ArticleContent, texts: Record<string, string>): ArticleContent => ({
  ...content,
  body: bodyWith(blocksWith(content, texts), 'rtl'),
})

/** What a client would send that has loaded the article now and changes this later. */
export async function draftedSave(
  person: Person,
  id: number,
  change: (now: ArticleContent) => ArticleContent,
): Promise<SaveInput> {
  const { content, revision } = await articleNow(person, id)
  return { id, base: baseOf(content, revision), document: change(content) }
}
