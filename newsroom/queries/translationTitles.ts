import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Person } from '../person'
import { ask } from './ask'
import { textOrNull } from './columns'
import { seenBy } from './sight'
import type { TranslationDesk } from './translationDesk'

const row = z.object({ english: textOrNull, arabic: textOrNull })

/**
 * The headlines of a translation as its desk has them; null for whoever may not see it. Reads nothing else of the story:
 * the page has its name before the desk is there.
 */
export async function translationTitles(
  { payload, actor }: Person,
  id: number,
): Promise<TranslationDesk['titles'] | null> {
  const [found] = await ask(
    payload,
    sql`
      select t.title as english, coalesce(r.snapshot->'content'->>'title', a.title) as arabic
      from translations t join articles a on a.id = t.article_id left join revisions r on r.id = a.base
      where t.id = ${id} and ${seenBy(actor)}`,
    row,
  )
  return found ? { ar: found.arabic ?? '', en: found.english ?? '' } : null
}
