import type { ArticleContent, Body } from '@/domain/segments/document'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import { fold } from '@/domain/text/fold'
import { countWords } from '@/domain/text/words'
import type { Article, Translation } from '@/payload-types'
import type { Scope } from '../transaction'
import type { ArticleRecord, TranslationRecord } from './types'

const asVerb = ({ req, user }: Scope) => ({ req, user, overrideAccess: false as const, depth: 0 })

function wordsOf({ title, standfirst, body }: ArticleContent): number {
  return [title, standfirst, ...[...textBlocksOf(body)].map(plainTextOf)].reduce(
    (sum, text) => sum + countWords(text),
    0,
  )
}

/** Payload types a rich text's nodes loosely; the domain's body is one of them. */
function bodyColumn(body: Body): NonNullable<Article['body']> {
  const { children, ...root } = body.root
  return { root: { ...root, children: children.map((child) => ({ ...child })) } }
}

type Columns<T> = Omit<T, 'id' | 'updatedAt' | 'createdAt'>

/** The columns of an article's row for a record. */
export function articleColumns(record: Omit<ArticleRecord, 'id' | 'updatedAt'>): Columns<Article> {
  const { content, ...rest } = record
  return {
    ...rest,
    ...content,
    body: bodyColumn(content.body),
    leadImage: content.leadImage && { ...content.leadImage },
    foldedTitle: fold(`${content.title} ${content.standfirst}`),
    words: wordsOf(content),
  }
}

/** Writes an article's working copy as it is in the record. */
export async function storeArticle(scope: Scope, record: ArticleRecord): Promise<void> {
  const { id, updatedAt: _at, ...rest } = record
  await scope.payload.update({ collection: 'articles', id, data: articleColumns(rest), ...asVerb(scope) })
}

/** The columns of a translation's row for a record. */
export function translationColumns(
  record: Omit<TranslationRecord, 'id' | 'updatedAt'>,
): Columns<Translation> {
  const { content, work, progress, ...rest } = record
  return {
    ...rest,
    ...content,
    body: bodyColumn(content.body),
    captions: { ...content.captions },
    attributions: { ...content.attributions },
    work: { ...work },
    progress: progress && { ...progress },
  }
}

/** Writes a translation's working copy as it is in the record. */
export async function storeTranslation(scope: Scope, record: TranslationRecord): Promise<void> {
  const { id, updatedAt: _at, ...rest } = record
  await scope.payload.update({
    collection: 'translations',
    id,
    data: translationColumns(rest),
    ...asVerb(scope),
  })
}
