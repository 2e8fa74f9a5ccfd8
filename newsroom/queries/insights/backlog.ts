import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'
import { id, named, textOrNull } from '../columns'
import { seenBy } from '../sight'
import { type Outdated, outdatedOfToday } from './outdated'

/** A live English that no longer renders its live Arabic. */
export interface BacklogStory {
  translation: number
  article: number
  title: string
  english: string | null
  translator: { nameAr: string; nameEn: string } | null
  /** Since when readers have had it so. */
  since: string
  /** Rows that are to be done. */
  rows: number
}

export interface Backlog {
  /** The longest waiting first; at most `shown`. */
  stories: BacklogStory[]
  count: number
  /** How many have waited for up to a day, three days, a week, a month, and longer. */
  ages: number[]
}

const shown = 12
const day = 86_400_000
/** The upper ends of the ages, in days. */
export const backlogAges = [1, 3, 7, 30] as const

const row = z.object({
  translation: id,
  article: id,
  title: textOrNull,
  english: textOrNull,
  translator: named.nullable(),
  rows: z.coerce.number(),
})

/** The English that lags behind its live Arabic, and for how long. */
export async function staleBacklog(person: Person, now: string): Promise<Backlog> {
  const since = beginnings(await outdatedOfToday(person.payload))
  const oldest = [...since].sort(([, a], [, b]) => a.localeCompare(b)).slice(0, shown)
  const rows = await titles(
    person,
    oldest.map(([translation]) => translation),
  )
  const stories = oldest.flatMap(([translation, at]) => {
    const found = rows.find((one) => one.translation === translation)
    return found ? [{ ...found, title: found.title ?? '', since: at }] : []
  })
  return { stories, count: since.size, ages: agesOf([...since.values()], now) }
}

/** Since when each English that is behind now has been so: several corrections in a row count from the first. */
function beginnings(outdated: readonly Outdated[]): Map<number, string> {
  const open = new Set(outdated.filter(({ to }) => to === null).map(({ translation }) => translation))
  const since = new Map<number, string>()
  for (const { translation, from } of outdated) {
    const known = since.get(translation)
    if (open.has(translation) && (known === undefined || from < known)) since.set(translation, from)
  }
  return since
}

function agesOf(since: readonly string[], now: string): number[] {
  const ages = [...backlogAges.map(() => 0), 0]
  for (const at of since) {
    const days = (Date.parse(now) - Date.parse(at)) / day
    const index = backlogAges.findIndex((limit) => days <= limit)
    const place = index < 0 ? ages.length - 1 : index
    ages[place] = (ages[place] ?? 0) + 1
  }
  return ages
}

async function titles({ payload, actor }: Person, ids: readonly number[]) {
  if (ids.length === 0) return []
  return ask(
    payload,
    sql`select t.id as translation, a.id as article, a.title, nullif(t.title, '') as english,
        coalesce((t.progress->>'staleRows')::numeric, 0) as rows,
        case when u.id is not null then jsonb_build_object('nameAr', u.name_ar, 'nameEn', u.name_en) end as translator
      from translations t join articles a on a.id = t.article_id left join users u on u.id = t.translator_id
      where t.id = any(${sql.param([...ids])}::int[]) and ${seenBy(actor)}`,
    row,
  )
}
