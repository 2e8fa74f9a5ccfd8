type Listener = () => void

const listeners = new Set<Listener>()

/** Asks the terms of the row in hand for the form of a new one, filled with what was selected. */
export const newTermRequested = {
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Answers whether anybody listens. */
  ask(): boolean {
    for (const listener of listeners) listener()
    return listeners.size > 0
  },
}
