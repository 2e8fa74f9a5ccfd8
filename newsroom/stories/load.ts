import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import type { Scope } from '../transaction'
import { articleRecordOf, translationRecordOf } from './read'
import type { ArticleRecord, TranslationRecord } from './types'

/** Who asks: a person with or without a verb's request. */
export interface Asker {
  payload: Payload
  user: User | null
  req?: PayloadRequest
}

/** What every reading says: as this person, inside the verb's transaction where there is one. */
const as = ({ user, req }: Asker) => ({ depth: 0, user, overrideAccess: false, ...(req ? { req } : {}) })

/** An article that the asker may see, or null. */
export async function loadArticle(asker: Asker, id: number): Promise<ArticleRecord | null> {
  const wanted = { collection: 'articles', id, disableErrors: true } as const
  const doc = await asker.payload.findByID({ ...wanted, ...as(asker) })
  return doc ? articleRecordOf(doc) : null
}

/** A translation that the asker may see, or null. */
export async function loadTranslation(asker: Asker, id: number): Promise<TranslationRecord | null> {
  const wanted = { collection: 'translations', id, disableErrors: true } as const
  const doc = await asker.payload.findByID({ ...wanted, ...as(asker) })
  return doc ? translationRecordOf(doc) : null
}

/** All translations of an article, by id. */
export async function loadTranslationsOf(asker: Asker, article: number): Promise<TranslationRecord[]> {
  const { docs } = await asker.payload.find({
    collection: 'translations',
    where: { article: { equals: article } },
    sort: 'id',
    pagination: false,
    ...as(asker),
  })
  return docs.map(translationRecordOf)
}

export interface LockedStory {
  article: ArticleRecord
  translations: TranslationRecord[]
}

/** A story with its translations as it is now. Null if it is not there. */
export async function loadStory(scope: Scope, article: number): Promise<LockedStory | null> {
  const record = await loadArticle(scope, article)
  return record && { article: record, translations: await loadTranslationsOf(scope, article) }
}

/** Locks a story for the transaction: the article's row first, then its translations' by id. Null if it is not there. */
export async function lockStory(scope: Scope, article: number): Promise<LockedStory | null> {
  const { rows } = await scope.db.execute(sql`select id from articles where id = ${article} for update`)
  if (rows.length === 0) return null
  await scope.db.execute(
    sql`select id from translations where article_id = ${article} order by id for update`,
  )
  return loadStory(scope, article)
}

/** The article of a translation, or null. */
export async function articleOfTranslation(scope: Scope, translation: number): Promise<number | null> {
  const { rows } = await scope.db.execute(sql`select article_id from translations where id = ${translation}`)
  const id = rows[0]?.article_id
  return id === undefined || id === null ? null : Number(id)
}
