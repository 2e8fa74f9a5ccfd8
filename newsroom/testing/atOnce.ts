import { expect } from 'vitest'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ask } from './harness'
import { articleNow } from './stories'

export const hands = 12

/** Does the same many times at once: `hands` times unless told. */
export const times = <T>(work: (number: number) => Promise<T>, count = hands): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, number) => work(number)))

/** What came of many at once: how many were let through, and the codes that the others heard. */
export function outcome<T>(results: Result<T>[]): { won: number; heard: string[] } {
  const heard = results.flatMap((result) => (result.ok ? [] : [result.refusal.code]))
  return { won: results.length - heard.length, heard: [...new Set(heard)].sort() }
}

export async function revisionOf(person: Person, id: number): Promise<number> {
  return (await articleNow(person, id)).revision
}

/** The number that a `select count(*)` answers. */
export const countOf = async (query: string, values: unknown[]): Promise<number> =>
  Number((await ask(query, values))[0]?.count)

/** Everything of a story hangs together, whatever order the verbs came in. */
export async function expectSound(id: number): Promise<void> {
  const [story] = await ask(
    `select a.stage, a.live, a.base, a.publish_at, a.revision,
       (select count(*) from editions e where e.article = a.id and e.language = 'ar' and e.withdrawn_at is null
          and e.id = a.live) as shown,
       (select snapshot->'content'->>'title' from revisions where id = a.base) as approved, a.title
     from articles a where a.id = $1`,
    [id],
  )
  if (!story) throw new Error(`no article ${id}`)
  const { stage, live, publish_at: publishAt, shown, approved, title } = story
  expect(Number(shown)).toBe(live === null ? 0 : 1)
  if (stage === 'published') expect(live).not.toBeNull()
  if (stage === 'retracted') expect(live).toBeNull()
  expect(publishAt === null).toBe(stage !== 'scheduled')
  if (stage === 'approved' || stage === 'scheduled') expect(title).toBe(approved)
  const numbers = await ask('select number from revisions where article = $1 and translation is null', [id])
  expect(numbers.every(({ number }) => Number(number) <= Number(story.revision))).toBe(true)
}
