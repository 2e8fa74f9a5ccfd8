type Listener<T> = (what: T) => void

/** Something that a key or a button asks of a section of the panel. `ask` answers whether anybody listens. */
export interface PanelRequest<T> {
  listen: (listener: Listener<T>) => () => void
  ask: (what: T) => boolean
}

export function panelRequest<T>(): PanelRequest<T> {
  const listeners = new Set<Listener<T>>()
  return {
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask(what) {
      for (const listener of listeners) listener(what)
      return listeners.size > 0
    },
  }
}
