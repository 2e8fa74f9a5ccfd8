type Listener = (words: string) => void

const listeners = new Set<Listener>()

/** Asks the panel for the search of the memory, with the words that are selected in a text of the page. */
export const searchRequested = {
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Answers whether anybody listens. */
  ask(): boolean {
    const words = (document.getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim()
    for (const listener of listeners) listener(words)
    return listeners.size > 0
  },
}
