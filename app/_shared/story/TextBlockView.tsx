import type { ReactNode } from 'react'
import type { TextBlock } from '@/domain/segments/document'
import type { Language } from '@/domain/workflow/languages'
import { InlineText, type Stretch } from './InlineText'
import { typeset } from './typography'

export interface TextBlockProps {
  block: TextBlock
  language: Language
  id?: string | undefined
  /** A quotation's attribution line. */
  by?: string | undefined
  /** Stands before the block's first word. */
  before?: ReactNode
  /** Stands after its last word: source marks, notes of the margin. */
  after?: ReactNode
  changed?: readonly Stretch[] | undefined
}

/** One text block of a story as HTML; `dir` only where the block was turned by hand. */
export function TextBlockView({
  block,
  language,
  id,
  by,
  before,
  after,
  changed,
}: TextBlockProps): ReactNode {
  const dir = turned(block, language)
  const content = (
    <>
      {before}
      <InlineText nodes={block.children} language={language} changed={changed ?? []} />
      {after}
    </>
  )
  if (block.type === 'heading') {
    const Tag = block.tag
    return <Tag dir={dir}>{content}</Tag>
  }
  if (block.type === 'quote')
    return (
      <blockquote id={id} dir={dir}>
        <p>{content}</p>
        {by && <footer>{typeset(by, language)}</footer>}
      </blockquote>
    )
  const Tag = block.type === 'listitem' ? 'li' : 'p'
  return (
    <Tag id={id} dir={dir}>
      {content}
    </Tag>
  )
}

function turned({ direction }: TextBlock, language: Language): 'rtl' | 'ltr' | undefined {
  const usual = language === 'ar' ? 'rtl' : 'ltr'
  return direction && direction !== usual ? direction : undefined
}
