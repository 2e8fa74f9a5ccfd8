import { sql } from '@payloadcms/db-postgres'
import type { ArticleContent } from '@/domain/segments/document'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { segmentsOf } from '@/domain/segments/segmentsOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import type { RowStatus, SourceRef } from '@/domain/segments/types'
import { slugOf } from '@/domain/text/slug'
import { countWords } from '@/domain/text/words'
import type { ArticleRecord, TranslationRecord } from '../stories/types'
import type { Scope } from '../transaction'
import { imagePlacesOf, printedImages } from './images'
import { printedPerson, printedProfiles, printedSources, printedTopics } from './names'
import { articleEdition, newestEditionId, translationEdition } from './read'
import type { Edition, Printed, PrintedRow } from './types'

const wordsOf = (content: Pick<ArticleContent, 'title' | 'standfirst' | 'body'>): number =>
  [content.title, content.standfirst, ...[...textBlocksOf(content.body)].map(plainTextOf)].reduce(
    (sum, text) => sum + countWords(text),
    0,
  )

async function writersOf(scope: Scope, article: ArticleRecord): Promise<Printed['writers']> {
  const byline = await printedProfiles(scope, article.byline)
  if (byline.length > 0) return byline
  const writer = await printedPerson(scope, article.writer)
  return writer ? [writer] : []
}

/** Names, sources, topics and images as an edition of this content prints them. */
export async function printedOf(
  scope: Scope,
  article: ArticleRecord,
  content: ArticleContent,
): Promise<Printed> {
  return {
    writers: await writersOf(scope, article),
    translator: null,
    reviewer: null,
    sources: await printedSources(scope, article.sources),
    topics: await printedTopics(scope, article.topics),
    images: await printedImages(scope, content),
  }
}

type NewEdition = Omit<Edition, 'id' | 'withdrawnAt' | 'withdrawnReason'> & { approvedBy: object }

async function store(scope: Scope, edition: NewEdition): Promise<number> {
  const { content, printed, approvedBy, ...rest } = edition
  const { id } = await scope.payload.create({
    collection: 'editions',
    data: { ...rest, approvedBy: { ...approvedBy }, content: { ...content }, printed: { ...printed } },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
  })
  return id
}

/** When the story first went out in this language: the newest edition's word, else now. */
async function firstPublished(scope: Scope, article: number, language: string): Promise<string> {
  const newest = await newestEditionId(scope, article, language)
  const edition =
    language === 'ar' ? await articleEdition(scope, newest) : await translationEdition(scope, newest)
  return edition?.firstPublishedAt ?? scope.at
}

/** Prints the approved Arabic. `content` is that of `base`. Returns the edition's id. */
export async function makeArticleEdition(
  scope: Scope,
  input: { article: ArticleRecord; content: ArticleContent; correctionNote: string | null },
): Promise<number> {
  const { article, content, correctionNote } = input
  const segments: SourceRef[] = segmentsOf(content).map(({ id, hash }) => [id, hash])
  return store(scope, {
    article: article.id,
    translation: null,
    language: 'ar',
    title: content.title,
    slug: slugOf(content.slug || content.title, 'ar'),
    content,
    printed: await printedOf(scope, article, content),
    topics: article.topics,
    sourceIds: article.sources.map(({ source }) => source),
    media: imagePlacesOf(content).map(({ media }) => media),
    segments,
    equivalences: article.equivalences,
    correctionNote,
    words: wordsOf(content),
    firstPublishedAt: await firstPublished(scope, article.id, 'ar'),
    publishedAt: scope.at,
    approvedBy: { revision: article.base },
  })
}

const printedRowOf = ({ row }: RowStatus): PrintedRow => ({
  row: row.id,
  sources: row.sourceRefs,
  blocks: row.blocks.flatMap(({ $ }) => ($?.bid ? [$.bid] : [])),
})

/**
 * Prints the approved English of the live Arabic. `rows` are the translation's rows against that Arabic. Sources,
 * writers and images are those of the Arabic edition: the working copy may hold some that nobody has approved.
 */
export async function makeTranslationEdition(
  scope: Scope,
  input: {
    article: ArticleRecord
    translation: TranslationRecord
    rows: RowStatus[]
    correctionNote: string | null
  },
): Promise<number> {
  const { article, translation, rows, correctionNote } = input
  const { content, language } = translation
  const arabic = await articleEdition(scope, article.live)
  if (!arabic) throw new Error('an English edition needs a live Arabic one')
  const printed: Printed = {
    ...arabic.printed,
    translator: await printedPerson(scope, translation.translator),
    reviewer: await printedPerson(scope, translation.reviewer),
  }
  return store(scope, {
    article: article.id,
    translation: translation.id,
    language,
    title: content.title,
    slug: slugOf(content.slug || content.title, language),
    content,
    printed,
    topics: arabic.topics,
    sourceIds: arabic.sourceIds,
    media: arabic.media,
    segments: rows.map(printedRowOf),
    equivalences: [],
    correctionNote,
    words: wordsOf(content),
    firstPublishedAt: await firstPublished(scope, article.id, language),
    publishedAt: scope.at,
    approvedBy: { reviewer: translation.reviewer },
  })
}

/** Publishes a withdrawn edition again, as a new edition with the same content and names. */
export async function reprint(scope: Scope, edition: Edition): Promise<number> {
  const { id, withdrawnAt: _withdrawn, withdrawnReason: _reason, ...rest } = edition
  return store(scope, { ...rest, publishedAt: scope.at, approvedBy: { edition: id } })
}

/**
 * Withdraws an edition from readers, with the reason that its notice shows. By SQL, because Payload rewrites a whole
 * row, which the edition's trigger rightly refuses.
 */
export async function withdrawEdition(scope: Scope, id: number, reason: string): Promise<void> {
  await scope.db.execute(sql`
    update editions set withdrawn_at = ${scope.at}, withdrawn_reason = ${reason} where id = ${id}`)
}
