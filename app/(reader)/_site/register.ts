import type { Payload } from 'payload'
import type { Answer } from '../_cache/negotiate'
import { answerReader } from './answerReader'
import type { Asked } from './asked'

/** Answers for readers, whole: status, headers, body. */
export type Readers = (asked: Asked) => Promise<Answer>

const place = Symbol.for('tarjuman.readers')
const holder: typeof globalThis & { [place]?: Readers } = globalThis

/** Next builds the readers' pages apart from the server that stands in front of it: they meet on `globalThis`. */
export function registerReaders(payload: Payload): void {
  holder[place] = (asked) => answerReader(() => Promise.resolve(payload), asked)
}
