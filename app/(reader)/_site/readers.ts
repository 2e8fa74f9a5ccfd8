import type { Readers } from './register'

const place = Symbol.for('tarjuman.readers')
const holder: typeof globalThis & { [place]?: Readers } = globalThis

/** Who answers for readers in this process; undefined until Next has started. */
export function readersHere(): Readers | undefined {
  return holder[place]
}
