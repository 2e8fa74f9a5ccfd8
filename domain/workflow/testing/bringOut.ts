import type { Actor, ArticleAction, ArticleStage, TranslationAction, TranslationStage } from '../types'
import { act, editArabic } from './articleVerbs'
import { actOnEnglish, approveClean } from './englishVerbs'
import { person } from './facts'
import { finishRows } from './finishRows'
import type { Newsroom } from './newsroom'

const throughArticle: Record<ArticleStage, ArticleAction[]> = {
  draft: ['submit'],
  changesRequested: ['submit'],
  inReview: ['approve', 'requestChanges'],
  approved: ['publish'],
  scheduled: ['unschedule'],
  published: [],
  retracted: ['revise'],
  trashed: ['restore'],
}

const throughTranslation: Record<TranslationStage, TranslationAction[]> = {
  waiting: ['claim', 'assign'],
  translating: ['assign', 'submit'],
  changesRequested: ['assign', 'submit'],
  inReview: ['approve', 'requestChanges'],
  approved: ['publish'],
  published: [],
  withdrawn: ['revise'],
}

/** Newcomers, one to a role and unconcerned so far, take the story wherever it stands to both publications. */
export function bringOut(room: Newsroom): void {
  const editing = person('editor')
  const translating = person('translator')
  const reviewing = person('reviewer')
  for (const newcomer of [editing, translating, reviewing]) newcomer.id += 1000
  room.article.embargoUntil = null
  for (let step = 0; step < 20; step += 1) {
    bringArabicOn(room, editing)
    bringEnglishOn(room, { editing, translating, reviewing })
  }
}

function bringArabicOn(room: Newsroom, editing: Actor): void {
  const { article } = room
  article.openChangeRequests = 0
  if (Object.keys(article.texts).length === 0)
    editArabic(room, { id: article.writer, roles: ['writer'] }, 'title')
  throughArticle[article.stage].some((action) => act(room, editing, action, { note: 'finish it' }))
}

function bringEnglishOn(room: Newsroom, team: Record<'editing' | 'translating' | 'reviewing', Actor>): void {
  finishRows(room, team.translating)
  approveClean(room, team.reviewing)
  for (const action of throughTranslation[room.english.stage]) {
    room.english.openChangeRequests = action === 'requestChanges' ? 1 : 0
    const input = { assignee: team.translating }
    const isDone = Object.values(team).some((actor) => actOnEnglish(room, actor, action, input))
    if (isDone && action !== 'assign') return
  }
}
