import { describe, expect, test } from 'vitest'
import { pairSentences } from './pairSentences'

const paired = (source: string, target: string) =>
  pairSentences(source, target)?.map((pair) => [
    source.slice(pair.source.start, pair.source.end),
    target.slice(pair.target.start, pair.target.end),
  ]) ?? null

describe('pairSentences', () => {
  test('pairs sentence with sentence, without the spaces around them', () => {
    expect(paired('وصل القطار. وغادر الركاب؟ نعم.', 'The train came.  Did they leave? Yes.')).toEqual([
      ['وصل القطار.', 'The train came.'],
      ['وغادر الركاب؟', 'Did they leave?'],
      ['نعم.', 'Yes.'],
    ])
  })

  test('one with one', () => {
    expect(paired('عنوان', 'Headline')).toEqual([['عنوان', 'Headline']])
  })

  test('nothing where the counts differ', () => {
    expect(paired('وصل القطار. وغادر الركاب.', 'The train came and they left.')).toBeNull()
    expect(paired('', 'Headline')).toBeNull()
    expect(paired('عنوان', ' ')).toBeNull()
  })

  test('keeps to the lines where both have as many', () => {
    expect(paired('أول. ثان.\nثالث.', 'One. Two.\nThree.')).toHaveLength(3)
    expect(paired('أول. ثان.\nثالث.', 'One.\nTwo. Three.')).toBeNull()
    expect(paired('أول. ثان.\nثالث.', 'One. Two. Three.')).toEqual([
      ['أول.', 'One.'],
      ['ثان.', 'Two.'],
      ['ثالث.', 'Three.'],
    ])
  })
})
