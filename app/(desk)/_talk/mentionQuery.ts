/** What follows the @ at which the caret stands, and where that @ is. */
export interface MentionQuery {
  start: number
  query: string
}

const longest = 30
/** An @ at the start of a word, and what was typed of a name since: a name has spaces, a line has an end. */
const open = new RegExp(`(?:^|[\\s(«“"])@([^@\\n]{0,${longest}})$`, 'u')

/**
 * The name that is being typed after an @ before the caret; null where none is. An address of the mail is none.
 *
 * @example mentionQuery('من @نا', 6) // { start: 3, query: 'نا' }
 */
export function mentionQuery(text: string, caret: number): MentionQuery | null {
  const before = text.slice(0, caret)
  const [, query] = open.exec(before) ?? []
  if (query === undefined || query.startsWith(' ')) return null
  return { start: caret - query.length - 1, query }
}
