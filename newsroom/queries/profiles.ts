import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { fold } from '@/domain/text/fold'
import { canManageProfiles } from '@/domain/workflow/policies'
import type { Person } from '../person'
import { ask } from './ask'
import { id, idOrNull, text, textOrNull } from './columns'
import { type Page, pageOf, readCursor } from './keyset'

const line = z.object({
  id,
  name_ar: text,
  name_en: text,
  slug: text,
  account_ar: textOrNull,
  account_en: textOrNull,
})

export interface ProfileLine extends z.infer<typeof line> {
  /** Live stories that they wrote or translated, counted up to `manyStories`. */
  stories: number
}

/** Stories of one person are counted up to here: `manyStories` means so many or more. */
export const manyStories = 100

/** One page of the public faces by Arabic name, searched by words of the names in both scripts. Editors only. */
export async function listProfiles(
  { payload, actor }: Person,
  { query = '', after }: { query?: string; after?: string },
): Promise<Page<ProfileLine>> {
  if (!canManageProfiles(actor)) return { rows: [], next: null }
  const cursor = readCursor(after)
  const behind = cursor ? sql`(p.name_ar, p.id) > (${cursor.value}, ${cursor.id})` : sql`true`
  const all = await ask(
    payload,
    sql`select p.id, p.name_ar, p.name_en, p.slug, u.name_ar as account_ar, u.name_en as account_en
      from profiles p left join users u on u.id = p.user_id where ${behind} order by p.name_ar, p.id`,
    line,
  )
  const page = pageOf(all.filter(hasWords(query)), ({ name_ar, id }) => ({ value: name_ar, id }))
  const counts = await countStories(payload, page.rows)
  return { ...page, rows: page.rows.map((row) => ({ ...row, stories: counts.get(row.id) ?? 0 })) }
}

/** A newsroom has some hundreds of them at most: they are searched here, as everything else is, in the folded form. */
function hasWords(query: string) {
  const words = fold(query).split(' ').filter(Boolean)
  return ({ name_ar, name_en, slug }: z.infer<typeof line>) => {
    const names = fold(`${name_ar} ${name_en} ${slug}`)
    return words.every((word) => names.includes(word))
  }
}

const counted = z.object({ id, stories: z.coerce.number() })

async function countStories(
  payload: Person['payload'],
  rows: { id: number }[],
): Promise<Map<number, number>> {
  if (rows.length === 0) return new Map()
  const ids = rows.map(({ id }) => id)
  const counts = await ask(
    payload,
    sql`select p.id, (select count(*) from (select distinct l.article from live_lists l
        where l.list = any(array['writer:' || p.id, 'translator:' || p.id]) limit ${manyStories}) few) as stories
      from unnest(${sql.param(ids)}::int[]) p (id)`,
    counted,
  )
  return new Map(counts.map(({ id, stories }) => [id, stories]))
}

const page = z.object({
  id,
  name_ar: text,
  name_en: text,
  slug: text,
  bio_ar: textOrNull,
  bio_en: textOrNull,
  user_id: idOrNull,
  is_printed: z.boolean(),
})

/** A public face as its form shows it; `is_printed`: some edition carries its address. */
export type ProfilePage = z.infer<typeof page>

/** One public face; null where there is none. */
export async function loadProfile({ payload }: Person, profile: number): Promise<ProfilePage | null> {
  const [found] = await ask(
    payload,
    sql`select p.id, p.name_ar, p.name_en, p.slug, p.bio_ar, p.bio_en, p.user_id,
        exists (select 1 from live_lists l where l.list = any(array['writer:' || p.id, 'translator:' || p.id]))
          as is_printed
      from profiles p where p.id = ${profile}`,
    page,
  )
  return found ?? null
}

/** The id of a person's public face; null while there is none. */
export async function ownProfileOf({ payload, actor }: Person): Promise<number | null> {
  const [found] = await ask(
    payload,
    sql`select id from profiles where user_id = ${actor.id}`,
    z.object({ id }),
  )
  return found?.id ?? null
}

const account = z.object({ id, nameAr: text, nameEn: text })

/** Active accounts without a public face, and the one that this face has; by name. */
export async function accountsFor({ payload }: Person, profile: number | null) {
  return ask(
    payload,
    sql`select u.id, u.name_ar as "nameAr", u.name_en as "nameEn" from users u
      left join profiles p on p.user_id = u.id
      where (p.id is null and u.active) or p.id = ${profile} order by u.name_ar, u.id`,
    account,
  )
}
