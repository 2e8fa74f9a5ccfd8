import { $getRoot, $isElementNode, type LexicalEditor } from 'lexical'
import { blocksOfText } from '@/app/(desk)/_editor/core/clipboard/blocksOfText'
import { $nodesOf } from '@/app/(desk)/_editor/core/loadBody'
import { $isBlankBlock } from '@/app/(desk)/_editor/core/textBlocks'
import { ingest } from '@/domain/text/ingest'
import { partsOf } from '@/domain/text/partsOf'

/** The longest text, in UTF-16 units, that is pasted into the field as it is: more is a story. */
const longest = { title: 250, standfirst: 700 } as const

export interface PastedHead {
  /** What the field takes, in one line. */
  head: string
  /** What belongs to the body, a line a paragraph. */
  rest: string
}

/** What a pasted text gives to the title or the standfirst: all of it, or of a whole story the first line. */
export function splitForHead(text: string, field: keyof typeof longest): PastedHead {
  const lines = partsOf(ingest(text))
  const whole = lines.join(' ')
  if (whole.length <= longest[field]) return { head: whole, rest: '' }
  const [first = '', ...others] = lines
  const isFit = first.length <= longest[field]
  return { head: isFit ? first : '', rest: (isFit ? others : lines).join('\n') }
}

/** Puts paragraphs above the body's text, or in the place of its one empty paragraph; one undo takes them away. */
export function putAtStart(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const first = $getRoot().getFirstChild()
      const nodes = $nodesOf(blocksOfText(text))
      for (const node of nodes) {
        if (first) first.insertBefore(node)
        else $getRoot().append(node)
      }
      if ($isElementNode(first) && $isBlankBlock(first)) first.remove()
    },
    { tag: 'history-push' },
  )
}
