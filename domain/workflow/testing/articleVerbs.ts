import type { ArticleEffect } from '../articleEffects'
import type { ArticleInput } from '../articleGates'
import { authorsAfterRestore, withAuthor } from '../authorship'
import { decideArticle } from '../decideArticle'
import { canClassify, canEditArticleText, canRestoreRevision } from '../policies/article'
import { runSchedule } from '../runSchedule'
import type { Actor, ArticleAction, ArticleStage } from '../types'
import { reopenIfBehind, takeEnglishBack } from './englishVerbs'
import { articleFactsOf, type Newsroom, typed } from './newsroom'
import { printArabic, printEnglish } from './print'

/** Takes an action if the rules let this person; says whether they did. */
export function act(room: Newsroom, actor: Actor, action: ArticleAction, input: ArticleInput = {}): boolean {
  const decision = decideArticle({ article: articleFactsOf(room), action, actor, now: room.now, input })
  if (!decision.ok) return false
  if (action === 'approve') approveWords(room, actor)
  follow(room, decision.value)
  return true
}

/** The clock strikes. */
export function keepSchedule(room: Newsroom): void {
  const outcome = runSchedule({ article: articleFactsOf(room), now: room.now })
  if (outcome.ok) follow(room, outcome.value)
}

export function editArabic(room: Newsroom, actor: Actor, segment: string): void {
  if (!canEditArticleText(actor, room.article)) return
  room.article.texts = { ...room.article.texts, [segment]: typed(room, actor.id) }
  room.article.authors = withAuthor(room.article.authors, actor.id)
  snapshot(room)
}

export function deleteArabic(room: Newsroom, actor: Actor, segment: string): void {
  if (!canEditArticleText(actor, room.article) || !(segment in room.article.texts)) return
  const { [segment]: _gone, ...rest } = room.article.texts
  room.article.texts = rest
  room.article.authors = withAuthor(room.article.authors, actor.id)
  snapshot(room)
}

export function restoreRevision(room: Newsroom, actor: Actor, index: number): void {
  const revision = room.article.revisions[index % Math.max(1, room.article.revisions.length)]
  if (!revision || !canRestoreRevision(actor, room.article)) return
  const { authors: current } = room.article
  room.article.texts = revision.texts
  room.article.authors = authorsAfterRestore({ current, revision: revision.authors, person: actor.id })
  snapshot(room)
}

/** Calls the change of a segment since the live edition minor. */
export function classify(room: Newsroom, actor: Actor, segment: string): void {
  const from = room.article.live?.texts[segment]
  const to = room.article.texts[segment]
  if (from && to && canClassify(actor, room.article)) {
    room.article.same = [...room.article.same, { segment, from, to }]
  }
}

function snapshot({ article }: Newsroom): void {
  article.revisions.push({ texts: article.texts, authors: article.authors })
}

function approveWords(room: Newsroom, actor: Actor): void {
  room.arabicApprovals.push({ by: actor.id, texts: Object.values(room.article.texts) })
}

function follow(room: Newsroom, decision: { to: ArticleStage; effects: ArticleEffect[] }): void {
  room.article.stage = decision.to
  for (const effect of decision.effects) perform(room, effect)
}

function perform(room: Newsroom, effect: ArticleEffect): void {
  const { article, english } = room
  if (effect.type === 'setBase') {
    article.base = { texts: article.texts, same: article.same }
    article.authors = []
  }
  if (effect.type === 'openTranslations') english.isOpen = true
  if (effect.type === 'reopenTranslations') reopenIfBehind(room)
  if (effect.type === 'setSchedule') article.publishAt = effect.publishAt
  if (effect.type === 'clearSchedule') article.publishAt = null
  if (effect.type === 'publishEditions') publishEditions(room, effect)
  if (effect.type === 'takeBack')
    takeBack(room, effect.to === 'liveEdition' ? article.live : article.withdrawn)
  if (effect.type === 'withdrawEditions') withdrawEditions(room, effect.translations)
  if (effect.type === 'reinstateEditions') reinstateEditions(room, effect.translations)
}

function publishEditions(room: Newsroom, effect: { translations: number[]; alone: string | null }): void {
  const { article, english } = room
  article.live = { texts: article.texts, same: article.same }
  article.everPublished = true
  if (effect.translations.length > 0) {
    english.live = english.rows
    english.stage = 'published'
    printEnglish(room)
  }
  printArabic(room, effect.alone !== null)
}

function takeBack(room: Newsroom, edition: Newsroom['article']['live']): void {
  if (!edition) throw new Error('no edition to take the working copy back to')
  room.article.texts = edition.texts
  room.article.same = edition.same
  room.article.base = edition
  room.article.authors = []
}

function withdrawEditions({ article, english }: Newsroom, translations: number[]): void {
  article.withdrawn = article.live
  article.live = null
  if (translations.length === 0) return
  english.withdrawn = english.live
  english.live = null
  english.stage = 'withdrawn'
}

function reinstateEditions(room: Newsroom, translations: number[]): void {
  const { article, english } = room
  article.live = article.withdrawn
  article.withdrawn = null
  printArabic(room, true)
  if (translations.length === 0) return
  takeEnglishBack(english, english.withdrawn)
  english.live = english.rows
  english.stage = 'published'
  printEnglish(room)
}
