import type { ApiRefusal } from '@/app/(desk)/_lib/api'
import { chunksOf } from '@/newsroom/machine/chunksOf'
import { eventsOf } from '@/newsroom/machine/eventStream'

/** What the newsroom tells of a machine's draft: words as they come, and then one of the others. */
export type DraftNews =
  | { kind: 'text'; text: string }
  | { kind: 'done'; text: string; lacks: string[] }
  | { kind: 'refused'; refusal: ApiRefusal }

/** The news in an answer of `machine-draft`, as docs/api.md has it. */
export async function* newsIn({ body }: Response): AsyncGenerator<DraftNews> {
  for await (const { event, data } of eventsOf(chunksOf(body))) {
    const said = JSON.parse(data)
    if (event === 'refused') yield { kind: 'refused', refusal: said.error }
    else if (event === 'done') yield { kind: 'done', text: said.text, lacks: said.lacks }
    else yield { kind: 'text', text: said.text }
  }
}
