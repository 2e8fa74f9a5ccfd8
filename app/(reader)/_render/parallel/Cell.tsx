import type { ReactNode } from 'react'
import type { Stretch } from '@/app/_shared/story/InlineText'
import { TextBlockView } from '@/app/_shared/story/TextBlockView'
import { bidOf } from '@/domain/segments/blocks'
import type { BlockId, TextBlock } from '@/domain/segments/document'
import type { Language } from '@/domain/workflow/languages'
import { directionOf } from '@/locales'

interface Props {
  language: Language
  blocks: readonly TextBlock[]
  attributions: ReadonlyMap<BlockId, string>
  before?: ReactNode
  changedIn?: (block: TextBlock) => Stretch[]
  children?: ReactNode
}

/** One language's side of a row. */
export function Cell({ language, blocks, attributions, before, changedIn, children }: Props) {
  return (
    <div className="cell" lang={language} dir={directionOf[language]}>
      {blocks.map((block, index) => {
        const view = (
          <TextBlockView
            key={bidOf(block)}
            block={block}
            language={language}
            by={attributions.get(bidOf(block))}
            before={index === 0 ? before : undefined}
            changed={changedIn?.(block)}
          />
        )
        return block.type === 'listitem' ? <ul key={bidOf(block)}>{view}</ul> : view
      })}
      {children}
    </div>
  )
}
