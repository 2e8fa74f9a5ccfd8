import { sql } from '@payloadcms/db-postgres'
import { printedNameOf } from '@/collections/users/printedNameOf'
import type { ArticleContent, TranslationContent } from '@/domain/segments/document'
import type { Approval, Equivalence, PersonId } from '@/domain/segments/types'
import type { WorkByRow } from '@/domain/segments/writing'
import type { ArticleRecord, Citation, TranslationRecord } from '../stories/types'
import type { Scope } from '../transaction'
import { unchanging } from './unchanging'

export interface ArticleSnapshot {
  content: ArticleContent
  sources: Citation[]
  equivalences: Equivalence[]
  /** Who had written it and was not approved yet. */
  authors: PersonId[]
}

export interface TranslationSnapshot {
  content: TranslationContent
  work: WorkByRow
  approvals: Approval[]
}

const minutesBetween = 5

interface RevisionInput {
  article: number
  translation: number | null
  number: number
  stage: string
  reason: string
  snapshot: ArticleSnapshot | TranslationSnapshot
}

async function writeRevision(scope: Scope, input: RevisionInput): Promise<number> {
  const { id } = await scope.payload.create({
    collection: 'revisions',
    data: {
      ...input,
      snapshot: { ...input.snapshot },
      by: scope.user?.id ?? null,
      byName: printedNameOf(scope.user),
      at: scope.at,
    },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  return id
}

/** Keeps the article as it is now. `reason` is the action or `save`. Returns the revision's id. */
export function keepArticle(scope: Scope, article: ArticleRecord, reason: string): Promise<number> {
  const { id, revision, stage, content, sources, equivalences, authors } = article
  return writeRevision(scope, {
    article: id,
    translation: null,
    number: revision,
    stage,
    reason,
    snapshot: { content, sources, equivalences, authors },
  })
}

/** Keeps the translation as it is now. */
export function keepTranslation(
  scope: Scope,
  translation: TranslationRecord,
  reason: string,
): Promise<number> {
  const { id, article, revision, stage, content, work, approvals } = translation
  return writeRevision(scope, {
    article,
    translation: id,
    number: revision,
    stage,
    reason,
    snapshot: { content, work, approvals },
  })
}

/** Whether this person's last snapshot of the story is old enough for the next one between stage changes. */
export async function isSnapshotDue(
  scope: Scope,
  story: { article: number; translation: number | null },
): Promise<boolean> {
  const { rows } = await scope.db.execute(sql`
    select 1 from revisions
    where article = ${story.article} and translation is not distinct from ${story.translation}::numeric
      and "by" = ${scope.user?.id ?? null}::numeric
      and at > ${scope.at}::timestamptz - make_interval(mins => ${minutesBetween})
    limit 1`)
  return rows.length === 0
}

/** The revision of an article that was kept last: what it holds is state `number`. */
export async function newestRevision(
  scope: Scope,
  article: number,
): Promise<{ number: number; by: PersonId | null } | null> {
  const { rows } = await scope.db.execute(sql`
    select number, "by" from revisions where article = ${article} and translation is null order by id desc limit 1`)
  const row = rows[0]
  return row ? { number: Number(row.number), by: row.by === null ? null : Number(row.by) } : null
}

/** What a revision of an article holds; null when there is none with this id. Frozen: everybody gets the same. */
export const articleSnapshot = (scope: Scope, id: number): Promise<ArticleSnapshot | null> =>
  unchanging<ArticleSnapshot>(
    scope,
    `article's revision ${id}`,
    sql`select snapshot::text as text from revisions where id = ${id} and translation is null`,
  )

/** What a revision of a translation holds; null when there is none with this id. Frozen: everybody gets the same. */
export const translationSnapshot = (scope: Scope, id: number): Promise<TranslationSnapshot | null> =>
  unchanging<TranslationSnapshot>(
    scope,
    `translation's revision ${id}`,
    sql`select snapshot::text as text from revisions where id = ${id} and translation is not null`,
  )

/** Whose words a revision of this story holds: its maker and those it names; null when it is not this story's. */
export async function revisionAuthor(
  scope: Scope,
  { revision, article, translation }: { revision: number; article: number; translation: number | null },
): Promise<{ authors: PersonId[] } | null> {
  const { rows } = await scope.db.execute(sql`
    select "by", snapshot->'authors' as authors from revisions
    where id = ${revision} and article = ${article}
      and translation is not distinct from ${translation}::numeric`)
  const row = rows[0]
  if (!row) return null
  const named = Array.isArray(row.authors) ? row.authors.filter((id) => typeof id === 'number') : []
  return { authors: row.by === null ? named : [...new Set([...named, Number(row.by)])] }
}
