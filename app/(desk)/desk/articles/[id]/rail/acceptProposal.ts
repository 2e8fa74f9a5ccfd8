import { $replaceInBlock } from '@/app/(desk)/_editor/core/replaceInBlock'
import { $bidOf } from '@/app/(desk)/_editor/core/state'
import { $textBlocks } from '@/app/(desk)/_editor/core/textBlocks'
import { applySuggestions } from '@/domain/text/applySuggestion'
import type { ArticleSession, Proposal, TextField } from '../session/types'

const fields: readonly TextField[] = ['title', 'standfirst', 'dateline']

/** Makes a proposed edit, as one step of the text's history. A proposal for a text that has changed since is left. */
export function acceptProposal(session: ArticleSession, { place, suggestions, text }: Proposal): void {
  const field = fields.find((name) => name === place)
  if (field) {
    if (session.fields.get()[field] === text) session.setField(field, applySuggestions(text, suggestions))
    return
  }
  session.editor.get()?.update(() => {
    const block = $textBlocks().find((candidate) => $bidOf(candidate) === place)
    if (!block || block.getTextContent() !== text) return
    const fromTheEnd = [...suggestions].sort((a, b) => b.from - a.from)
    for (const { from, to, after } of fromTheEnd) $replaceInBlock(block, { from, to }, after)
  })
}
