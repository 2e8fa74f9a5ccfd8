import type { ArticleContent, RootChild } from '@/domain/segments/document'
import type { ArticleLack } from './facts'

/** What an article lacks before it can be reviewed, in the order of the page. */
export function lacksOf(content: ArticleContent, sourcesCount: number): ArticleLack[] {
  const { title, leadImage, body } = content
  const images = body.root.children.filter(isImage)
  const lacks: [ArticleLack, boolean][] = [
    ['title', isEmpty(title)],
    ['body', !body.root.children.some(hasText)],
    ['image', leadImage?.media === null || images.some(({ type }) => type === 'block')],
    ['alt', isEmpty(leadImage?.alt ?? 'none') || images.some(({ fields }) => isEmpty(fields.alt))],
    ['source', sourcesCount === 0],
  ]
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack)
}

function isImage(child: RootChild): child is Extract<RootChild, { type: 'upload' | 'block' }> {
  return child.type === 'upload' || child.type === 'block'
}

function hasText(child: RootChild): boolean {
  if (isImage(child)) return false
  return plainText(child.children).trim() !== ''
}

interface TextTree {
  type: string
  text?: string
  children?: readonly TextTree[]
}

function plainText(nodes: readonly TextTree[]): string {
  return nodes.map(({ text, children }) => text ?? plainText(children ?? [])).join('')
}

function isEmpty(text: string | undefined): boolean {
  return (text ?? '').trim() === ''
}
