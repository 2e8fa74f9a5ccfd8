import type { Quotation } from '../quoting/types'

type Listener = (quotation: Quotation | null) => void

const listeners = new Set<Listener>()

/** Asks the composer of the row in hand to begin, with the words that were selected. */
export const draftRequested = {
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  ask(quotation: Quotation | null): void {
    for (const listener of listeners) listener(quotation)
    document.querySelector<HTMLElement>('.composer textarea')?.focus()
  },
}
