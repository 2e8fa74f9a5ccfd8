import { COMMAND_PRIORITY_CRITICAL, type LexicalEditor, UNDO_COMMAND } from 'lexical'
import type { ArticleSession, HeadFields } from '../session/types'

/**
 * The head's part of a replacing goes back in the same undo as the body's, which alone has a history. The command is
 * watched until the text stands again as the replacing left it.
 */
export function undoHeadWithBody(session: ArticleSession, editor: LexicalEditor, before: HeadFields): void {
  const bodyNow = () => JSON.stringify(session.content().body)
  const [after, body] = [session.fields.get(), bodyNow()]
  const stop = editor.registerCommand(
    UNDO_COMMAND,
    () => {
      if (bodyNow() !== body) return false
      stop()
      if (session.fields.get() === after) session.setHead(before)
      return false
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}
