import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { probesFor } from './probesFor'

const known = (...units: number[]) => units.map((count, index) => ({ token: `t${index}`, units: count }))
const told = (units: number[], total: number) =>
  probesFor(known(...units), total).map((probe) => probe.map(({ token }) => token).join('+'))

describe('probesFor', () => {
  test('asks for each rare word by itself', () => {
    expect(told([3, 40, 100], 1_000_000)).toEqual(['t0', 't1', 't2'])
  })

  test('asks for frequent words only together', () => {
    expect(told([3, 9_000, 20_000, 40_000], 1_000_000)).toEqual(['t0', 't1+t2'])
  })

  test('asks for anything in a small memory', () => {
    expect(told([1, 5, 9, 300], 300)).toEqual(['t0', 't1', 't2', 't3'])
  })

  test('asks for all words where nothing is rare enough', () => {
    expect(told([600_000, 700_000], 1_000_000)).toEqual(['t0+t1'])
    expect(told([], 1_000_000)).toEqual([])
  })

  test('never asks twice for the same units, and never for nothing when a word is known', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(counts, (units) => {
        const probes = probesFor(known(...units.sort((a, b) => a - b)), 1_000_000)
        expect(probes.length).toBeGreaterThan(0)
        for (const probe of probes) {
          expect(probe.length).toBeGreaterThan(0)
          const parts = probes.filter(
            (other) => other !== probe && other.every((token) => probe.includes(token)),
          )
          expect(parts).toEqual([])
        }
      }),
    )
  })
})
