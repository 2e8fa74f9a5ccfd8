import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalRuns } from './canonicalRuns'
import type { Hash, TextBlock } from './document'
import { runsOf, runsOfText } from './runsOf'
import type { Run } from './types'

/** `h1:` and the SHA-256 of a string's UTF-8, in hexadecimal; the same in the browser and on the server. */
export function hashOf(canonical: string): Hash {
  return `h1:${bytesToHex(sha256(utf8ToBytes(canonical)))}`
}

/** The hash of a segment: over `[text, sorted marks, link URL]` of its canonical runs. */
export function hashRuns(runs: readonly Run[]): Hash {
  return hashOf(JSON.stringify(tuplesOf(runs)))
}

/** The hash of a segment that is a plain string. */
export function hashText(text: string): Hash {
  return hashRuns(runsOfText(text))
}

/** The target of a row that has no English. */
export const EMPTY_TARGET: Hash = hashOf('[]')
/** The fixed target of an omitted row. */
export const OMITTED_TARGET: Hash = hashOf('omitted')

/** The hash of a body row's English: all its blocks in order, those without text left out. */
export function hashBlocks(blocks: readonly Pick<TextBlock, 'children'>[]): Hash {
  const written = blocks.map((block) => tuplesOf(runsOf(block))).filter((runs) => runs.length > 0)
  return hashOf(JSON.stringify(written))
}

/** The hash of a field row's English; equal to that of one block with this text. */
export function hashField(text: string): Hash {
  return hashBlocks([
    { children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }] },
  ])
}

function tuplesOf(runs: readonly Run[]): [string, string[], string][] {
  return canonicalRuns(runs).map(({ text, marks, url }) => [text, marks, url])
}
