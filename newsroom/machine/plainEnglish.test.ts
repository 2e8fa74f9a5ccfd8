import { expect, it } from 'vitest'
import { plainEnglish, plainPieces } from './plainEnglish'

async function shown(...pieces: string[]): Promise<string> {
  async function* source() {
    yield* pieces
  }
  let text = ''
  for await (const piece of plainPieces(source())) text += piece
  return text
}

it('is one line a paragraph, without anything invisible', () => {
  expect(plainEnglish(' The\u202E train\u2067 \r\n\r\n\tleft\u200F.\u0000\u200B ')).toBe('The train\nleft.')
})

it('loses the fence of code that a model puts around it, and nothing else', () => {
  expect(plainEnglish('```text\nThe train\n```')).toBe('The train')
  expect(plainEnglish('“The *train*” <b>left</b>')).toBe('“The *train*” <b>left</b>')
})

it('is composed also where a letter came in two pieces', async () => {
  expect(plainEnglish('Cafe\u0301')).toBe('Café')
  expect(await shown('a 🚆'.slice(0, 3), 'a 🚆'.slice(3), '\u202Eb')).toBe('a 🚆b')
})
