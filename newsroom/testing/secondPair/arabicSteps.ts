import type { ArticleAction } from '@/domain/workflow/types'
import { classifyChange } from '../../articles/classify'
import { restoreArticleRevision } from '../../articles/restoreRevision'
import { loadArticle } from '../../stories/load'
import { act, saveText } from '../stories'
import { textsOf, withTexts } from '../texts'
import { approving, pick, revisionFor, type Step } from './story'

export const articleActions: readonly ArticleAction[] = [
  'submit',
  'recall',
  'reopen',
  'publish',
  'revise',
  'discard',
  'retract',
  'reinstate',
]

/** What may be done to the Arabic. */
export const arabicSteps = {
  writeArabic: async (person, story, dice) => {
    const article = await loadArticle(person, story.id)
    if (!article) return
    const bid = pick([...Object.keys(textsOf(article.content)), `n${dice}`], dice) ?? 'p1'
    await saveText(person, story.id, (now) => withTexts(now, { [bid]: story.ledger.newWord(person) }))
  },
  approveArabic: async (person, story) => {
    const article = await loadArticle(person, story.id)
    const text = JSON.stringify(article?.content ?? '')
    await approving({ person, story, text, work: () => act(person, story.id, 'approve') })
  },
  moveArabic: (person, story, dice) =>
    act(person, story.id, pick(articleActions, dice) ?? 'submit', {
      reason: 'سبب',
      languages: dice % 2 ? ['en'] : [],
    }),
  restoreArabic: async (person, story, dice) => {
    const article = await loadArticle(person, story.id)
    if (!article) return
    const from = await revisionFor(story, null, dice)
    await restoreArticleRevision(person, story.id, { from, revision: article.revision })
  },
  callMinor: async (person, story, dice) => {
    const article = await loadArticle(person, story.id)
    const segment = `body:${pick(Object.keys(article ? textsOf(article.content) : { p1: '' }), dice)}`
    await classifyChange(person, story.id, { segment, minor: dice % 3 > 0 })
  },
} satisfies Record<string, Step>
