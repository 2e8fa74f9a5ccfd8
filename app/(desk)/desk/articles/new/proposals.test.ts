import { describe, expect, it } from 'vitest'
import { recognise } from '@/domain/importing/recognise'
import { proposalsOf } from './proposals'

describe('what the import proposes', () => {
  it('lists the two marks of a quotation as one', () => {
    const reading = recognise('قال المدرب: "تدرّبنا على الركلات" .\n\nفقرة ثانية تمامًا هنا.', [])
    const quotation = proposalsOf(reading).filter(
      ({ suggestions }) => suggestions[0]?.rule === 'straightQuotes',
    )
    expect(quotation).toHaveLength(1)
    expect(quotation[0]?.suggestions).toHaveLength(2)
  })

  it('names the place in the block that accepting needs', () => {
    const reading = recognise('قال ، ثم "مضى" ، ووصل .', [])
    for (const { block, suggestion, suggestions } of proposalsOf(reading)) {
      expect(reading.blocks[block]?.suggestions[suggestion]).toBe(suggestions[0])
    }
    expect(proposalsOf(reading).length).toBeGreaterThan(2)
  })
})
