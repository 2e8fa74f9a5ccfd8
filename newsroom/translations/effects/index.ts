import type { TranslationEffect } from '@/domain/workflow/translationEffects'
import { withoutAuthors } from '../../articles/effects/editions'
import { makeTranslationEdition, reprint, withdrawEdition } from '../../editions/make'
import { rowsOfWork } from '../../facts/rows'
import { rowsAgainstLive } from '../../facts/translationFacts'
import { learnTranslation } from '../../memory/learn'
import { returnMemory, withdrawMemory } from '../../memory/withdraw'
import type { TranslationMove } from '../move'

function editionOf({ grounds, translation }: TranslationMove) {
  const edition = grounds.editions.get(translation.id)
  if (!edition) throw new Error(`translation ${translation.id} has no edition`)
  return edition
}

function takeBack(move: TranslationMove): void {
  const { content } = editionOf(move)
  const { translation } = move
  move.translation = { ...translation, content, work: withoutAuthors(translation.work) }
}

async function publishEdition(move: TranslationMove): Promise<void> {
  const { scope, story, grounds, translation, input } = move
  const live = await makeTranslationEdition(scope, {
    article: story.article,
    translation,
    rows: rowsAgainstLive(story, grounds, translation),
    correctionNote: input.correctionNote?.en?.trim() || null,
  })
  move.translation = { ...translation, live }
}

async function withdraw(move: TranslationMove, reason: string): Promise<void> {
  const { scope, translation } = move
  if (translation.live !== null) await withdrawEdition(scope, translation.live, reason)
  move.translation = { ...translation, live: null }
}

function learn({ scope, story, grounds, translation }: TranslationMove): Promise<void> {
  const { article } = story
  return learnTranslation(scope, { article, translation, rows: rowsOfWork(article, grounds, translation) })
}

/** Carries out one effect of a decision on a translation. */
export async function carryOut(move: TranslationMove, effect: TranslationEffect): Promise<void> {
  switch (effect.type) {
    case 'setTranslator':
      move.translation = { ...move.translation, translator: effect.translator }
      return
    case 'publishEdition':
      return publishEdition(move)
    case 'takeBack':
      return takeBack(move)
    case 'withdrawEdition':
      return withdraw(move, effect.reason)
    case 'reinstateEdition':
      move.translation = { ...move.translation, live: await reprint(move.scope, editionOf(move)) }
      return
    case 'learnMemory':
      return learn(move)
    case 'withdrawMemory':
      return withdrawMemory(move.scope, [move.translation.id])
    case 'returnMemory':
      return returnMemory(move.scope, [move.translation.id])
    case 'reopenIfBehind':
      move.checksArabic = true
      return
  }
}
