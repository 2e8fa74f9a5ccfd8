import { sql } from '@payloadcms/db-postgres'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { articleSnapshot, revisionAuthor, translationSnapshot } from '../record/revision'
import { notFound, ok } from '../refuse'
import { viewArticle, viewTranslation } from '../stories/withStory'
import type { Scope } from '../transaction'

export interface RevisionView {
  id: number
  number: number
  stage: string
  reason: string
  byName: string
  at: string
}

export interface EventView {
  id: number
  kind: string
  byName: string
  by: number | null
  at: string
  translation: number | null
  data: Record<string, unknown>
}

const newest = 200
const instant = (value: unknown): string => new Date(String(value)).toISOString()

async function revisions(scope: Scope, article: number, translation: number | null) {
  const { rows } = await scope.db.execute(sql`
    select id, number, stage, reason, by_name, at from revisions
    where article = ${article} and translation is not distinct from ${translation}::numeric
    order by id desc limit ${newest}`)
  const views: RevisionView[] = rows.map((row) => ({
    id: Number(row.id),
    number: Number(row.number),
    stage: String(row.stage),
    reason: String(row.reason),
    byName: String(row.by_name ?? ''),
    at: instant(row.at),
  }))
  return ok({ revisions: views })
}

async function events(scope: Scope, article: number, translation: number | null) {
  const { rows } = await scope.db.execute(sql`
    select id, kind, by_name, "by", at, translation, data from events
    where article = ${article} and (${translation}::numeric is null or translation = ${translation}::numeric)
    order by id desc limit ${newest}`)
  const views: EventView[] = rows.map((row) => ({
    id: Number(row.id),
    kind: String(row.kind),
    byName: String(row.by_name),
    by: row.by === null ? null : Number(row.by),
    at: instant(row.at),
    translation: row.translation === null ? null : Number(row.translation),
    data: typeof row.data === 'object' && row.data !== null ? { ...row.data } : {},
  }))
  return ok({ events: views })
}

type Revisions = Promise<Result<{ revisions: RevisionView[] }>>
type Events = Promise<Result<{ events: EventView[] }>>

/** The newest 200 revisions of an article, newest first. */
export const revisionsOfArticle = (person: Person, id: number): Revisions =>
  viewArticle(person, id, ({ scope }) => revisions(scope, id, null))

/** The newest 200 revisions of a translation, newest first. */
export const revisionsOfTranslation = (person: Person, id: number): Revisions =>
  viewTranslation(person, id, ({ scope, article }) => revisions(scope, article.id, id))

/** What was done to an article and its translations, newest first. */
export const eventsOfArticle = (person: Person, id: number): Events =>
  viewArticle(person, id, ({ scope }) => events(scope, id, null))

/** What was done to a translation, newest first. */
export const eventsOfTranslation = (person: Person, id: number): Events =>
  viewTranslation(person, id, ({ scope, article }) => events(scope, article.id, id))

/** One revision of an article, whole. */
export const snapshotOfArticle = (person: Person, id: number, revision: number) =>
  viewArticle(person, id, async ({ scope }) => {
    const isIts = await revisionAuthor(scope, { revision, article: id, translation: null })
    const snapshot = isIts && (await articleSnapshot(scope, revision))
    return snapshot ? ok({ snapshot }) : notFound()
  })

/** One revision of a translation, whole. */
export const snapshotOfTranslation = (person: Person, id: number, revision: number) =>
  viewTranslation(person, id, async ({ scope, article }) => {
    const isIts = await revisionAuthor(scope, { revision, article: article.id, translation: id })
    const snapshot = isIts && (await translationSnapshot(scope, revision))
    return snapshot ? ok({ snapshot }) : notFound()
  })
