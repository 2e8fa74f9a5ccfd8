import { expect, it } from 'vitest'
import { withoutThoughts } from './withoutThoughts'

async function said(...pieces: string[]): Promise<string> {
  async function* source() {
    yield* pieces
  }
  let text = ''
  for await (const piece of withoutThoughts(source())) text += piece
  return text
}

it.each([
  ['an answer as it is', ['The ', 'train'], 'The train'],
  ['a thought before it', ['<think>first, “<b>”</think>\n\nThe train'], 'The train'],
  ['a thought in pieces', ['<th', 'ink>so', ' </thi', 'nk>', '\nThe', ' train'], 'The train'],
  ['a beginning that only looks like one', ['<th', 'e train>'], '<the train>'],
  ['a thought later on', ['The <think>x</think> train'], 'The <think>x</think> train'],
  ['a thought without an end', ['<think>and so'], ''],
  ['less than a thought', ['<thi'], '<thi'],
])('leaves %s', async (_, pieces, text) => {
  expect(await said(...pieces)).toBe(text)
  expect(await said(...[...pieces.join('')])).toBe(text)
})
