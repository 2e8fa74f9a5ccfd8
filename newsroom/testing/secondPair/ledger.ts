import type { Person } from '../../person'

const wordsIn = (text: string): string[] => [...new Set(text.match(/كلمة\d+x\d+/g) ?? [])]

/** Who wrote which word, and who approved it: every word that anybody writes is unique and known to be hers. */
export interface Ledger {
  newWord(person: Person): string
  /** Notes that somebody approved a text: whatever she had before her counts. */
  approve(person: Person, text: string): void
  /** The words of a text that only their own authors stand behind. */
  unread(text: string): string[]
}

export function newLedger(): Ledger {
  const authors = new Map<string, number>()
  const approvers = new Map<string, Set<number>>()
  return {
    newWord: ({ user }) => {
      const word = `كلمة${authors.size + 1}x${user.id}`
      authors.set(word, user.id)
      return word
    },
    approve: ({ user }, text) => {
      for (const word of wordsIn(text)) approvers.set(word, (approvers.get(word) ?? new Set()).add(user.id))
    },
    unread: (text) =>
      wordsIn(text).filter(
        (word) => ![...(approvers.get(word) ?? [])].some((id) => id !== authors.get(word)),
      ),
  }
}
