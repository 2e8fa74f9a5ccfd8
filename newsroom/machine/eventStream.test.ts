import { describe, expect, it } from 'vitest'
import { eventsOf, type ServerSentEvent } from './eventStream'

async function* inPieces(...pieces: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

async function read(...pieces: Uint8Array[]): Promise<ServerSentEvent[]> {
  const events: ServerSentEvent[] = []
  for await (const event of eventsOf(inPieces(...pieces))) events.push(event)
  return events
}

const bytes = (text: string) => new TextEncoder().encode(text)
const data = (...texts: string[]) => texts.map((text) => ({ event: 'message', data: text }))

describe('a stream of events', () => {
  it('is read alike with every line end', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['data: one', '', 'data: two', 'data: lines', '', ''].join(end)
      expect(await read(bytes(text))).toEqual(data('one', 'two\nlines'))
    }
  })

  it('is read alike wherever its bytes are cut, in the middle of a letter and of a line end, too', async () => {
    const whole = bytes('event: done\r\ndata: “café” 🚆 قطار\r\n\r\ndata:x\n\n')
    const events = [{ event: 'done', data: '“café” 🚆 قطار' }, ...data('x')]
    for (let cut = 0; cut <= whole.length; cut += 1)
      expect(await read(whole.slice(0, cut), whole.slice(cut)), `cut at ${cut}`).toEqual(events)
    expect(await read(...[...whole].map((byte) => Uint8Array.of(byte)))).toEqual(events)
  })

  it('leaves out comments, ids, waiting times and unknown fields', async () => {
    expect(await read(bytes(': keep alive\n\nid: 7\nretry: 10\nfoo\ndata: a\n\n'))).toEqual(data('a'))
  })

  it('does not count an event that it ends in the middle of', async () => {
    expect(await read(bytes('data: whole\n\ndata: half'))).toEqual(data('whole'))
    expect(await read(bytes('data: whole\n\ndata: half\n'))).toEqual(data('whole'))
  })

  it('knows empty data from none', async () => {
    expect(await read(bytes('data\n\ndata:\n\nevent: x\n\n'))).toEqual(data('', ''))
  })

  it('gives a line up that has no end', async () => {
    await expect(read(bytes('x'.repeat(200_001)))).rejects.toThrow('machine.tooLong')
  })
})
