import { sql } from '@payloadcms/db-postgres'
import type { ArticleContent } from '@/domain/segments/document'
import { articleEdition, newestEditionId, translationEdition } from '../editions/read'
import type { ArticleEdition, TranslationEdition } from '../editions/types'
import { articleSnapshot } from '../record/revision'
import type { LockedStory } from '../stories/load'
import type { Scope } from '../transaction'

/** What a story stands on besides its working copies: the approved Arabic, its editions, the open requests. */
export interface Grounds {
  /** The Arabic last approved: what translators work against. */
  base: ArticleContent | null
  /** The newest Arabic edition, live or withdrawn. */
  arabic: ArticleEdition | null
  /** The newest edition of each translation by the translation's id. */
  editions: Map<number, TranslationEdition>
  /** Open change requests: of the article under `null`, of a translation under its id. */
  changeRequests: Map<number | null, number>
  /** Rows with an open change request, by translation. */
  requestedRows: Map<number, string[]>
  selfApproval: boolean
}

async function openRequests(scope: Scope, article: number) {
  const { rows } = await scope.db.execute(sql`
    select translation, "row" from threads
    where article = ${article} and kind = 'changeRequest' and resolved_at is null`)
  const changeRequests: Grounds['changeRequests'] = new Map()
  const requestedRows: Grounds['requestedRows'] = new Map()
  for (const thread of rows) {
    const translation = thread.translation === null ? null : Number(thread.translation)
    changeRequests.set(translation, (changeRequests.get(translation) ?? 0) + 1)
    if (translation === null || typeof thread.row !== 'string') continue
    requestedRows.set(translation, [...(requestedRows.get(translation) ?? []), thread.row])
  }
  return { changeRequests, requestedRows }
}

async function newestEditions(scope: Scope, { article, translations }: LockedStory) {
  const editions: Grounds['editions'] = new Map()
  for (const { id, language } of translations) {
    const edition = await translationEdition(scope, await newestEditionId(scope, article.id, language))
    if (edition) editions.set(id, edition)
  }
  return editions
}

/** Reads what a story stands on, inside the verb's transaction. */
export async function groundsOf(scope: Scope, story: LockedStory): Promise<Grounds> {
  const { article } = story
  const settings = await scope.payload.findGlobal({
    slug: 'newsroom',
    req: scope.req,
    overrideAccess: true,
    depth: 0,
  })
  const snapshot = article.base === null ? null : await articleSnapshot(scope, article.base)
  return {
    base: snapshot?.content ?? null,
    arabic: await articleEdition(scope, await newestEditionId(scope, article.id, 'ar')),
    editions: await newestEditions(scope, story),
    ...(await openRequests(scope, article.id)),
    selfApproval: settings.selfApproval === true,
  }
}
