import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent, RootChild } from '@/domain/segments/document'
import type { Desk } from './desk'
import { documentOf, move, must } from './stories'

type Blocks = (blocks: RootChild[]) => RootChild[]

/** Changes the blocks of a story without pictures, as the editor's screen would save them. */
async function changeBlocks(desk: Desk, article: number, change: Blocks): Promise<void> {
  const { revision, title, standfirst, dateline, slug, body } = await documentOf<ArticleContent>(
    desk,
    'articles',
    article,
  )
  const texts = { standfirst: standfirst ?? '', dateline: dateline ?? '', slug: slug ?? '' }
  const content: ArticleContent = { title, ...texts, leadImage: null, body }
  const document = {
    ...content,
    body: { ...body, root: { ...body.root, children: change(body.root.children) } },
  }
  await must(desk, 'PUT', `/api/articles/${article}/content`, { base: baseOf(content, revision), document })
}

/** A correction of live Arabic by one editor, approved by another: the translations follow from it. */
export async function correctArabic(
  { by, approvedBy }: { by: Desk; approvedBy: Desk },
  article: number,
  change: Blocks,
): Promise<void> {
  await move(by, ['articles', article], 'revise')
  await changeBlocks(by, article, change)
  await move(by, ['articles', article], 'submit')
  await move(approvedBy, ['articles', article], 'approve')
}
