import { useSyncExternalStore } from 'react'

/** A value outside React that components follow: a keystroke changes stores, and only who shows the value renders. */
export interface Store<T> {
  get: () => T
  set: (next: T) => void
  subscribe: (listener: () => void) => () => void
}

/** `isSame` keeps a value that only looks new from waking anybody. */
export function createStore<T>(initial: T, isSame: (a: T, b: T) => boolean = Object.is): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (isSame(value, next)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get, store.get)
}

/** A part of a store's value: renders again only when that part changes. `select` answers with a plain value. */
export function useSelected<T, S extends string | number | boolean | null>(
  store: Store<T>,
  select: (value: T) => S,
): S {
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}

/** Whether two flat values have the same entries. */
export function isShallowEqual<T extends object>(a: T | null, b: T | null): boolean {
  if (a === b) return true
  if (!a || !b) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => Object.is(value, right.get(key)))
}
