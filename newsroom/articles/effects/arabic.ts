import { emptyBody } from '@/domain/segments/nodes'
import { targetLanguages } from '@/domain/workflow/languages'
import { languagesToOpen } from '@/domain/workflow/openTranslations'
import type { ArticleEdition } from '../../editions/types'
import { recordEvent } from '../../record/event'
import { keepArticle, newestRevision } from '../../record/revision'
import { translationRecordOf } from '../../stories/read'
import { type ArticleRecord, type Citation, citationRoles } from '../../stories/types'
import { translationColumns } from '../../stories/write'
import { reopenIfBehind } from '../../translations/reopenIfBehind'
import { type ArticleMove, replaceTranslation } from '../move'

/** The working copy becomes the approved Arabic. */
export function setBase(move: ArticleMove): void {
  move.article = { ...move.article, authors: [] }
  move.grounds = { ...move.grounds, base: move.article.content }
  move.setsBase = true
}

/** Sources, byline and topics as they were printed; the notes on sources are the newsroom's own and stay. */
function printedDetails({ sources }: ArticleRecord, { printed, topics }: ArticleEdition) {
  const notes = new Map(sources.map(({ id, note }) => [id, note]))
  return {
    sources: printed.sources.map(({ id, source, role, url }): Citation => {
      const known = citationRoles.find((name) => name === role) ?? 'background'
      return { id, source, role: known, url, note: notes.get(id) ?? '' }
    }),
    byline: printed.writers.flatMap(({ profile }) => profile ?? []),
    topics,
  }
}

/** What is left behind stays in the history, also when it was written a moment ago. */
async function keepWhatGoes({ scope, before: { article } }: ArticleMove): Promise<void> {
  const kept = await newestRevision(scope, article.id)
  if (!kept || kept.number < article.revision) await keepArticle(scope, article, 'beforeTakeBack')
}

/** The working copy and `base` go back to the newest edition. */
export async function takeBack(move: ArticleMove): Promise<void> {
  await keepWhatGoes(move)
  const { arabic } = move.grounds
  if (!arabic) throw new Error(`article ${move.article.id} has no edition to go back to`)
  const { content, equivalences } = arabic
  move.article = { ...move.article, ...printedDetails(move.article, arabic), content, equivalences }
  setBase(move)
}

async function openTranslation(move: ArticleMove, language: 'en'): Promise<void> {
  const { scope, article } = move
  const doc = await scope.payload.create({
    collection: 'translations',
    data: translationColumns({
      article: article.id,
      language,
      content: {
        title: '',
        standfirst: '',
        dateline: '',
        slug: '',
        body: emptyBody('ltr'),
        captions: {},
        attributions: {},
      },
      translator: null,
      reviewer: null,
      dueAt: null,
      stage: 'waiting',
      work: {},
      approvals: [],
      progress: null,
      revision: 1,
      live: null,
    }),
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
  })
  const opened = translationRecordOf(doc)
  move.translations = [...move.translations, opened]
  await recordEvent(
    { ...scope, user: null, actor: 'system' },
    { kind: 'translation.open', article: article.id, translation: opened.id, data: { language } },
  )
}

/** Opens a waiting translation in every target language that has none. */
export async function openTranslations(move: ArticleMove): Promise<void> {
  for (const language of languagesToOpen(targetLanguages, move.translations)) {
    if (language === 'en') await openTranslation(move, language)
  }
}

/** Sends back the translations that the new `base` has left behind. */
export async function reopenTranslations(move: ArticleMove): Promise<void> {
  const arabic = move.grounds.base
  if (!arabic) return
  for (const translation of move.translations) {
    const { equivalences } = move.article
    replaceTranslation(move, await reopenIfBehind(move.scope, { arabic, equivalences, translation }))
  }
}
