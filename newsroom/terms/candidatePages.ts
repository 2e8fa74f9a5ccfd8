import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { surfacesOf } from '@/domain/terms/surfacesOf'
import type { Term } from '@/domain/terms/types'
import { targetLanguages } from '@/domain/workflow/languages'
import type { Person } from '../person'
import { ask } from '../queries/ask'
import { id } from '../queries/columns'
import { seenBy } from '../queries/sight'

interface Asked {
  term: Term
  /** Translations with a smaller id. */
  before: number | null
  limit: number
}

/**
 * Live translations that may break a term, the newest first. By the memory, which has every approved row, found by its
 * words and left out where the English says literally what the house says; and those that are being revised, whose
 * approved rows may be ahead of the live page.
 */
export async function candidatePages(person: Person, { term, before, limit }: Asked): Promise<number[]> {
  const { payload, actor } = person
  const below = before === null ? sql`true` : sql`t.id < ${before}`
  const live = sql`t.live is not null and a.live is not null and ${below} and ${seenBy(actor)}`
  const found = await ask(
    payload,
    // Materialised, so that nobody goes through all translations, newest first, to look into each one's units.
    sql`
    with met as materialized (select distinct u.translation as id from memory_units u
      where u.superseded_at is null and u.withdrawn_at is null
        and ${await hasArabic(person, term)} and ${mayBreak(term)})
    (select t.id from met join translations t on t.id = met.id join articles a on a.id = t.article_id
      where ${live} order by t.id desc limit ${limit})
    union
    (select t.id from translations t join articles a on a.id = t.article_id
      where t.stage <> 'published' and ${live} order by t.id desc limit ${limit})
    order by id desc limit ${limit}`,
    z.object({ id }),
  )
  return found.map((row) => row.id)
}

const any = (conditions: SQL[]): SQL =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`
const all = (conditions: SQL[]): SQL => sql`(${sql.join(conditions, sql` and `)})`

/** Of the thousand shapes that a word may have, those that the memory has seen: few enough for its index. */
async function hasArabic({ payload }: Person, { ar, variantsAr, forbiddenAr }: Term): Promise<SQL> {
  const forms = [ar, ...variantsAr, ...forbiddenAr].map(surfacesOf).filter(({ length }) => length > 0)
  const shapes = [...new Set(forms.flat(2))]
  const rows = await ask(
    payload,
    sql`select distinct token from memory_tokens
      where language = any(${sql.param([...targetLanguages])}::text[]) and token = any(${sql.param(shapes)}::text[])`,
    z.object({ token: z.string() }),
  )
  const seen = new Set(rows.map(({ token }) => token))
  const known = forms.map((words) => words.map((word) => word.filter((shape) => seen.has(shape))))
  const met = known.filter((words) => words.every(({ length }) => length > 0))
  return any(met.map((words) => all(words.map((word) => sql`u.tokens && ${sql.param(word)}::text[]`))))
}

const escaped = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&')
const isAcronymIn = (form: string): boolean => /\p{Lu}{2,}/u.test(form)

/** Letter by letter and between the ends of words, so that `usesTerm` is sure to find it, too. */
const says = (form: string): SQL => {
  const pattern = `\\m${escaped(form)}\\M`
  return isAcronymIn(form) ? sql`u.target_text ~ ${pattern}` : sql`u.target_text ~* ${pattern}`
}

function mayBreak({ en, alternativesEn, forbiddenEn }: Term): SQL {
  const isSaid = any([en, ...alternativesEn].map(says))
  const words = forbiddenEn.map((form) => sql`u.target_text ilike ${`%${longestWord(form)}%`}`)
  return any([sql`not ${isSaid}`, ...words])
}

/** A forbidden form may stand in the plural, or with a hyphen for a space: its longest word, less its end. */
function longestWord(form: string): string {
  const [longest = ''] = form.split(/[^\p{L}\p{N}]+/u).toSorted((one, other) => other.length - one.length)
  return longest.length > 4 ? longest.slice(0, -2) : longest
}
