import { sql } from '@payloadcms/db-postgres'
import { lockOne } from '@/collections/lock'
import { purge } from '@/collections/purge'
import { checkFrontPage, type FrontPage, isSameFrontPage, storiesOn } from '@/domain/workflow/frontPage'
import { canCurateHome } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import { homeTag } from '../editions/tags'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { inTransaction, type Scope } from '../transaction'
import { readFrontPage, writeFrontPage } from './frontPage'

interface Curation extends FrontPage {
  /** What the editor saw when she began. */
  base: FrontPage
}

/**
 * Puts these stories on the readers' home page. Editors; live Arabic stories only. Refusals: `role.missing`,
 * `home.changed` (somebody saved meanwhile; `details`: `lead` and `picks` as they are now), `home.notLive`
 * (`details.articles`), `home.tooMany`, `home.twice`.
 */
export async function curateHome(person: Person, { base, ...wanted }: Curation): Promise<Result<FrontPage>> {
  if (!canCurateHome(person.actor)) return refuse('role.missing', { missing: ['editor'] })
  const checked = checkFrontPage({ lead: wanted.lead, picks: wanted.picks })
  if (!checked.ok) return checked
  return inTransaction(person, async (scope) => {
    // The lock of `oneAtATime`: Payload writes the whole row back when somebody saves the settings.
    await lockOne(scope.req, 'newsroom', 1)
    const before = await readFrontPage(scope.db)
    const after = checked.value
    if (isSameFrontPage(before, after)) return ok(after)
    if (!isSameFrontPage(before, base)) return refuse('home.changed', { details: { ...before } })
    const gone = await notLive(scope, storiesOn(after))
    if (gone.length > 0) return refuse('home.notLive', { details: { articles: gone } })
    await writeFrontPage(scope.db, after, scope.at)
    await recordEvent(scope, { kind: 'home.curate', data: { before, after } })
    await purge(scope.req, homeTag)
    return ok(after)
  })
}

/** Those of the articles that readers do not see in Arabic. */
async function notLive({ db }: Scope, articles: readonly number[]): Promise<number[]> {
  const { rows } = await db.execute(sql`
    select article from live_editions where language = 'ar' and article = any(${sql.param(articles)}::int[])`)
  const live = new Set(rows.map(({ article }) => Number(article)))
  return articles.filter((article) => !live.has(article))
}
