import { sql } from '@payloadcms/db-postgres'
import { unchanging } from '../record/unchanging'
import type { Scope } from '../transaction'
import type { ArticleEdition, Edition, TranslationEdition } from './types'

/** What makes an edition large; the database lets nobody change it. */
const large = { content: false, segments: false } as const

async function editionById(scope: Scope, id: number): Promise<Edition | null> {
  const doc = await scope.payload.findByID({
    collection: 'editions',
    id,
    select: large,
    depth: 0,
    disableErrors: true,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  if (!doc) return null
  const rest = await unchanging<Pick<Edition, keyof typeof large>>(
    scope,
    `edition ${id}`,
    sql`select json_build_object('content', content, 'segments', segments)::text as text from editions where id = ${id}`,
  )
  // Its JSON was written by `makeEdition` alone.
  return { ...doc, ...rest } as unknown as Edition
}

export async function articleEdition(scope: Scope, id: number | null): Promise<ArticleEdition | null> {
  const edition = id === null ? null : await editionById(scope, id)
  return edition?.language === 'ar' ? edition : null
}

export async function translationEdition(
  scope: Scope,
  id: number | null,
): Promise<TranslationEdition | null> {
  const edition = id === null ? null : await editionById(scope, id)
  return edition && edition.language !== 'ar' ? edition : null
}

/** The id of the newest edition of an article in a language, live or withdrawn; null when there was none. */
export async function newestEditionId(
  scope: Scope,
  article: number,
  language: string,
): Promise<number | null> {
  const { rows } = await scope.db.execute(sql`
    select id from editions where article = ${article} and language = ${language} order by id desc limit 1`)
  return rows[0] ? Number(rows[0].id) : null
}
