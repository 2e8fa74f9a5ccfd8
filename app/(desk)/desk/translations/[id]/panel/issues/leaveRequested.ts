type Listener = () => void

const listeners = new Set<Listener>()

/** Asks the issues of the row in hand for the field in which the first blocking one is left as it is. */
export const leaveRequested = {
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
