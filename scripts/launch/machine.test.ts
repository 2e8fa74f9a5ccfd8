import { expect, it } from 'vitest'
import { PlainError } from '../lib/plainError.mjs'
import { assertMachine } from './machine'

it('says in one sentence what half a configuration lacks, before anything starts', () => {
  assertMachine({})
  assertMachine({ MACHINE_PROVIDER: 'libretranslate', MACHINE_URL: 'http://localhost:5000' })
  const half = () => assertMachine({ MACHINE_URL: 'http://localhost:5000' })
  expect(half).toThrow(PlainError)
  expect(half).toThrow(/^MACHINE_PROVIDER is missing/)
})
