import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalRuns } from './canonicalRuns'
import type { Hash, TextBlock } from './document'
import { memo } from './memo'
import { runsOf, runsOfText } from './runsOf'
import type { Run } from './types'

/** `h1:` and the SHA-256 of a string's UTF-8, in hexadecimal; the same in the browser and on the server. */
export function hashOf(canonical: string): Hash {
  return `h1:${bytesToHex(sha256(utf8ToBytes(canonical)))}`
}

/** The target of a row that has no English. */
export const EMPTY_TARGET: Hash = hashOf('[]')
/** The fixed target of an omitted row. */
export const OMITTED_TARGET: Hash = hashOf('omitted')

/** The hash of a segment: over `[text, sorted marks, link URL]` of its canonical runs. */
export function hashRuns(runs: readonly Run[]): Hash {
  const plain = plainTextIn(runs)
  return plain === null ? hashOfRuns(JSON.stringify(runs)) : hashText(plain)
}

/** The hash of a body row's English: all its blocks in order, those without text left out. */
export function hashBlocks(blocks: readonly Pick<TextBlock, 'children'>[]): Hash {
  const runs = blocks.map(runsOf)
  const plain = runs.length === 1 ? plainTextIn(runs[0] ?? []) : null
  return plain === null ? hashOfBlocks(JSON.stringify(runs)) : hashField(plain)
}

// Normalising and hashing are most of the cost of a row, and nearly all rows are as they were a moment ago.

/** The hash of a segment that is a plain string. */
export const hashText: (text: string) => Hash = memo((text) =>
  hashOf(JSON.stringify(tuplesOf(runsOfText(text)))),
)

/** The hash of a field row's English; equal to that of one block with this text. */
export const hashField: (text: string) => Hash = memo((text) => targetHash([runsOfText(text)]))

const hashOfRuns = memo((raw) => hashOf(JSON.stringify(tuplesOf(JSON.parse(raw)))))

const hashOfBlocks = memo((raw) => targetHash(JSON.parse(raw)))

function targetHash(blocks: readonly Run[][]): Hash {
  return hashOf(JSON.stringify(blocks.map(tuplesOf).filter((runs) => runs.length > 0)))
}

function tuplesOf(runs: readonly Run[]): [string, string[], string][] {
  return canonicalRuns(runs).map(({ text, marks, url }) => [text, marks, url])
}

/** The text of a block without marks and links; null for any other. */
function plainTextIn(runs: readonly Run[]): string | null {
  const [only] = runs
  if (!only || runs.length > 1 || only.marks.length > 0 || only.url !== '') return null
  return only.text
}
