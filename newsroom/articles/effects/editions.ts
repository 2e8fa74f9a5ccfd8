import type { ArticleContent } from '@/domain/segments/document'
import { makeArticleEdition, makeTranslationEdition, reprint, withdrawEdition } from '../../editions/make'
import { rowsAgainst } from '../../facts/rows'
import type { TranslationRecord } from '../../stories/types'
import { storeMovedTranslation } from '../../translations/change'
import { type ArticleMove, replaceTranslation } from '../move'

function approvedArabic({ grounds }: ArticleMove): ArticleContent {
  if (!grounds.base) throw new Error('an article without an approved Arabic cannot be printed')
  return grounds.base
}

const noteFor = (note: string | undefined): string | null => note?.trim() || null

async function publishTranslation(move: ArticleMove, translation: TranslationRecord): Promise<void> {
  const { scope, article, input } = move
  const arabic = approvedArabic(move)
  const rows = rowsAgainst({ arabic, equivalences: article.equivalences, translation })
  const live = await makeTranslationEdition(scope, {
    article,
    translation,
    rows,
    correctionNote: noteFor(input.correctionNote?.en),
  })
  const published = await storeMovedTranslation(scope, {
    before: translation,
    after: { ...translation, stage: 'published', live },
    action: 'publish',
    rows,
    data: { edition: live },
  })
  replaceTranslation(move, published)
}

/** New editions of the Arabic and of the translations that go out with it. */
export async function publishEditions(move: ArticleMove, ids: number[]): Promise<void> {
  const content = approvedArabic(move)
  const live = await makeArticleEdition(move.scope, {
    article: move.article,
    content,
    correctionNote: noteFor(move.input.correctionNote?.ar),
  })
  move.article = { ...move.article, live }
  for (const translation of move.translations.filter(({ id }) => ids.includes(id))) {
    await publishTranslation(move, translation)
  }
}

/** Every live edition of the story is withdrawn from readers. */
export async function withdrawEditions(move: ArticleMove, ids: number[], reason: string): Promise<void> {
  const { scope, article, grounds } = move
  if (article.live !== null) await withdrawEdition(scope, article.live, reason)
  move.article = { ...article, live: null }
  for (const translation of move.translations.filter(({ id }) => ids.includes(id))) {
    if (translation.live !== null) await withdrawEdition(scope, translation.live, reason)
    const withdrawn = await storeMovedTranslation(scope, {
      before: translation,
      after: { ...translation, stage: 'withdrawn', live: null },
      action: 'withdraw',
      rows: rowsAgainst({ arabic: grounds.base, equivalences: article.equivalences, translation }),
      data: { reason },
    })
    replaceTranslation(move, withdrawn)
  }
}

async function reinstateTranslation(move: ArticleMove, translation: TranslationRecord): Promise<void> {
  const { scope, article, grounds } = move
  const edition = grounds.editions.get(translation.id)
  if (!edition) throw new Error(`translation ${translation.id} has no edition to reinstate`)
  const back = { ...translation, content: edition.content, work: withoutAuthors(translation.work) }
  const live = await reprint(scope, edition)
  const arabic = grounds.arabic?.content ?? null
  const reinstated = await storeMovedTranslation(scope, {
    before: translation,
    after: { ...back, stage: 'published', live },
    action: 'reinstate',
    rows: rowsAgainst({ arabic, equivalences: article.equivalences, translation: back }),
    data: { edition: live },
  })
  replaceTranslation(move, reinstated)
}

/** The withdrawn Arabic becomes live again, and the translations that were ticked. */
export async function reinstateEditions(move: ArticleMove, ids: number[]): Promise<void> {
  const { scope, grounds } = move
  if (!grounds.arabic) throw new Error(`article ${move.article.id} has no edition to reinstate`)
  move.article = { ...move.article, live: await reprint(scope, grounds.arabic) }
  for (const translation of move.translations.filter(({ id }) => ids.includes(id))) {
    await reinstateTranslation(move, translation)
  }
}

/** Words of an edition were approved by somebody else: their authors are forgotten. */
export function withoutAuthors(work: TranslationRecord['work']): TranslationRecord['work'] {
  return Object.fromEntries(Object.entries(work).map(([row, known]) => [row, { ...known, authors: [] }]))
}
