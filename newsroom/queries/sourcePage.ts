import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { canSeeSourceContacts, canSeeSources } from '@/domain/workflow/policies/source'
import { articleStages } from '@/domain/workflow/stages'
import type { Source } from '@/payload-types'
import type { Person } from '../person'
import { citationRoles } from '../stories/types'
import { ask } from './ask'
import { id, idOrNull, textOrNull, time } from './columns'
import { seenBy } from './sight'

const story = z.object({
  id,
  title: textOrNull,
  english: textOrNull,
  stage: z.enum(articleStages),
  live: idOrNull,
  english_live: idOrNull,
  updated_at: time,
  role: z.enum(citationRoles).nullable(),
  url: textOrNull,
})

export type SourceStory = z.infer<typeof story>

export interface SourcePage {
  source: Omit<Source, 'contacts'>
  /** Null for who may not see them; an empty text where there are none. */
  contacts: string | null
  /** The newest of the stories that stand on it and that this person sees, and how many there are in all. */
  stories: SourceStory[]
  total: number
}

const shown = 100

/** A source with every story that stands on it, or null. Contacts only for editors and the writers of its stories. */
export async function loadSourcePage(person: Person, source: number): Promise<SourcePage | null> {
  if (!canSeeSources(person.actor)) return null
  const { payload } = person
  const found = await payload.findByID({
    collection: 'sources',
    id: source,
    depth: 0,
    disableErrors: true,
    // The field's own rule knows editors only; who else may see contacts is asked below.
    overrideAccess: true,
  })
  if (!found) return null
  const { contacts, ...open } = found
  const [writers, stories, total] = await Promise.all([
    writersOf(person, source),
    storiesOf(person, source),
    countStories(person, source),
  ])
  const isTrusted = canSeeSourceContacts(person.actor, { writers })
  return { source: open, contacts: isTrusted ? (contacts ?? '') : null, stories, total }
}

const standsOn = (source: number) => sql`a.sources @> ${JSON.stringify([{ source }])}::jsonb`

async function writersOf({ payload, actor }: Person, source: number): Promise<number[]> {
  const found = await ask(
    payload,
    sql`select a.writer_id as id from articles a
      where a.writer_id = ${actor.id} and a.stage <> 'trashed' and ${standsOn(source)} limit 1`,
    z.object({ id }),
  )
  return found.map((writer) => writer.id)
}

function storiesOf({ payload, actor }: Person, source: number): Promise<SourceStory[]> {
  return ask(
    payload,
    sql`select a.id, a.title, a.stage, a.live, a.updated_at, t.title as english, t.live as english_live,
        cited.role, cited.url
      from articles a
      left join translations t on t.article_id = a.id and t.language = 'en'
      left join lateral (select c->>'role' as role, c->>'url' as url from jsonb_array_elements(a.sources) c
        where (c->>'source')::numeric = ${source} limit 1) cited on true
      where ${standsOn(source)} and a.stage <> 'trashed' and ${seenBy(actor)}
      order by a.updated_at desc, a.id desc limit ${shown}`,
    story,
  )
}

async function countStories({ payload, actor }: Person, source: number): Promise<number> {
  const [sum] = await ask(
    payload,
    sql`select count(*) as total from articles a
      where ${standsOn(source)} and a.stage <> 'trashed' and ${seenBy(actor)}`,
    z.object({ total: z.coerce.number() }),
  )
  return sum?.total ?? 0
}
