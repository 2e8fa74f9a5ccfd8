import { type Address, addressesOf } from './addresses'
import { type Token, tokensOf } from './tokens'
import type { CheckedRow } from './types'

/** A text with what every check wants to know of it. */
export interface CheckedText {
  text: string
  addresses: Address[]
  tokens: Token[]
}

/** What a check gets. */
export interface Checked {
  row: CheckedRow
  source: CheckedText
  target: CheckedText
}

export function readText(text: string): CheckedText {
  const addresses = addressesOf(text)
  return { text, addresses, tokens: tokensOf(text, addresses) }
}

/** Answers whether an offset lies in an address; offsets must be asked in order. */
export function inAddresses({ addresses }: CheckedText): (at: number) => boolean {
  let next = 0
  return (at) => {
    while ((addresses[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1
    return (addresses[next]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
}
