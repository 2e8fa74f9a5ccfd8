import { bidiControls } from '@/domain/text/characters'
import { ingest } from '@/domain/text/ingest'
import { partsOf } from '@/domain/text/partsOf'

/** A machine's words as they are stored: one line a paragraph, nothing invisible, no fence of code around them. */
export function plainEnglish(text: string): string {
  return partsOf(ingest(text).replace(bidiControls, ''))
    .filter((line) => !/^```\w*$/.test(line))
    .join('\n')
}

/** The same, as far as it can be told, for pieces that are shown while they come. A half of a letter waits. */
export async function* plainPieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let half = ''
  for await (const piece of pieces) {
    const text = half + piece
    half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? ''
    yield ingest(half === '' ? text : text.slice(0, -1)).replace(bidiControls, '')
  }
}
