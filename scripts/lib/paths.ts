import { join, resolve } from 'node:path'

/** The root of this clone. */
export const cloneRoot = resolve(import.meta.dirname, '../..')

/** Everything that a running newsroom keeps: git-ignored, never needed to build. */
export const dataDirectory = join(cloneRoot, '.data')

/** A path inside `.data`. */
export function inData(...parts: string[]): string {
  return join(dataDirectory, ...parts)
}
