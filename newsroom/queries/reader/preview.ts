import { createLocalReq } from 'payload'
import { rowsOf } from '@/domain/segments/rowsOf'
import { segmentsOf } from '@/domain/segments/segmentsOf'
import type { SourceRef } from '@/domain/segments/types'
import type { Language } from '@/domain/workflow/languages'
import { printedOf } from '@/newsroom/editions/make'
import { printedPerson } from '@/newsroom/editions/names'
import type { ArticleEdition, TranslationEdition } from '@/newsroom/editions/types'
import type { Person } from '@/newsroom/person'
import { loadArticle, loadTranslationsOf } from '@/newsroom/stories/load'
import type { ArticleRecord, TranslationRecord } from '@/newsroom/stories/types'
import type { Scope } from '@/newsroom/transaction'
import { arabicView } from './arabicView'
import { englishView } from './englishView'
import { publicStoryOf } from './standing'
import { loadStoryPage } from './storyPage'
import type { StoryView } from './storyView'

export interface Preview {
  view: StoryView
  /** The translation in this language's working copy; null for the Arabic. */
  translation: number | null
}

interface Wanted {
  article: number
  language: Language
}

/**
 * A story as it would be printed from the working copies at this moment, for a person who may see it; null where
 * there is none, or no translation in this language.
 */
export async function loadPreview(
  person: Person,
  { article: id, language }: Wanted,
): Promise<Preview | null> {
  const article = await loadArticle(person, id)
  if (!article) return null
  const scope = await readingScope(person)
  const { editions } = await loadStoryPage(person.payload, {
    article: id,
    language,
    related: 0,
    texts: 'both',
  })
  const { arabicHistory, englishHistory } = publicStoryOf(editions)
  const arabic = await arabicDraft(scope, article, arabicHistory[0])
  const history = [arabic, ...arabicHistory]
  if (language === 'ar')
    return { view: arabicView({ edition: arabic, history, pair: null }), translation: null }
  const translations = await loadTranslationsOf(person, id)
  const translation = translations.find((each) => each.language === language)
  if (!translation) return null
  const edition = await englishDraft(scope, { arabic, translation, live: englishHistory[0] })
  const view = englishView({ edition, history: [edition, ...englishHistory], arabic, arabicHistory: history })
  return { view: { ...view, pairSlug: null }, translation: translation.id }
}

/** What the printing functions read with: the person's own rights, and no transaction. */
async function readingScope({ payload, user, actor }: Person): Promise<Scope> {
  const req = await createLocalReq({ user }, payload)
  return { payload, user, actor, req, db: payload.db.drizzle, at: new Date().toISOString() }
}

/** What an edition would have that no working copy has. */
function draftFields({ at }: Scope, live: ArticleEdition | TranslationEdition | undefined) {
  return {
    id: 0,
    correctionNote: null,
    words: 0,
    firstPublishedAt: live?.firstPublishedAt ?? at,
    publishedAt: at,
    withdrawnAt: null,
    withdrawnReason: null,
  }
}

async function arabicDraft(
  scope: Scope,
  article: ArticleRecord,
  live: ArticleEdition | undefined,
): Promise<ArticleEdition> {
  const { content, topics, sources, equivalences } = article
  const printed = await printedOf(scope, article, content)
  return {
    ...draftFields(scope, live),
    article: article.id,
    language: 'ar',
    translation: null,
    title: content.title,
    slug: content.slug,
    content,
    segments: segmentsOf(content).map(({ id, hash }): SourceRef => [id, hash]),
    equivalences,
    printed,
    topics,
    sourceIds: sources.map(({ source }) => source),
    media: printed.images.map(({ media }) => media),
  }
}

interface EnglishDraft {
  arabic: ArticleEdition
  translation: TranslationRecord
  live: TranslationEdition | undefined
}

async function englishDraft(
  scope: Scope,
  { arabic, translation, live }: EnglishDraft,
): Promise<TranslationEdition> {
  const { content } = translation
  const rows = rowsOf(arabic.content, content, translation.work)
  return {
    ...arabic,
    ...draftFields(scope, live),
    language: translation.language,
    translation: translation.id,
    title: content.title,
    slug: content.slug,
    content,
    segments: rows.map(({ id, sourceRefs, blocks }) => ({
      row: id,
      sources: sourceRefs,
      blocks: blocks.flatMap(({ $ }) => $?.bid ?? []),
    })),
    printed: {
      ...arabic.printed,
      translator: await printedPerson(scope, translation.translator),
      reviewer: await printedPerson(scope, translation.reviewer),
    },
  }
}
