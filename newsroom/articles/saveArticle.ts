import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { mergeArticle } from '@/domain/segments/mergeArticle'
import { parseArticleContent } from '@/domain/segments/parseContent'
import { repairBlockIds } from '@/domain/segments/repairBlockIds'
import type { BaseRef } from '@/domain/segments/saving'
import { isDeepStrictEqual } from 'node:util'
import { withAuthor } from '@/domain/workflow/authorship'
import { canEditArticleText } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import { newId } from '../ids'
import type { Person } from '../person'
import { isSnapshotDue, keepArticle } from '../record/revision'
import { ok, refuse } from '../refuse'
import type { ArticleRecord } from '../stories/types'
import { withArticle } from '../stories/withStory'
import { storeArticle } from '../stories/write'
import { openThread } from '../threads/openThread'
import { inTransaction, type Scope } from '../transaction'

export interface SaveInput {
  id: number
  base: BaseRef
  document: unknown
}

export interface Saved<C> {
  revision: number
  document: C
  base: BaseRef
  /** Whether somebody else's changes are in the document too. */
  merged: boolean
  savedAt: string
}

const savedAs = (article: ArticleRecord, mine: ArticleContent, at: string): Saved<ArticleContent> => ({
  revision: article.revision,
  document: article.content,
  base: baseOf(article.content, article.revision),
  merged: !isDeepStrictEqual(article.content, mine),
  savedAt: at,
})

async function store(scope: Scope, article: ArticleRecord, content: ArticleContent, person: Person) {
  if (isDeepStrictEqual(content, article.content)) return article
  const saved: ArticleRecord = {
    ...article,
    content,
    revision: article.revision + 1,
    authors: withAuthor(article.authors, person.user.id),
  }
  await storeArticle(scope, saved)
  if (await isSnapshotDue(scope, { article: article.id, translation: null })) await keepArticle(scope, saved, 'save')
  return saved
}

/** A text that arrives after the stage has moved on: kept as a suggestion for the people of the story. */
async function keepAsSuggestion(person: Person, id: number, document: ArticleContent): Promise<void> {
  const text = JSON.stringify(document)
  await inTransaction(person, async (scope) => {
    await openThread(scope, { article: id, kind: 'suggestion', text })
    return ok(null)
  })
}

/**
 * Saves an article's text: merged by block with what others saved since `base`, under the row lock. Refuses
 * `save.conflict` with both texts where both changed the same block or field, and stores nothing then. A save that
 * comes after the stage has moved on is kept as a suggestion (`save.late`). Resolves after the commit.
 */
export async function saveArticle(
  person: Person,
  { id, base, document }: SaveInput,
): Promise<Result<Saved<ArticleContent>>> {
  const parsed = parseArticleContent(document)
  if (!parsed.ok) return parsed
  const mine = { ...parsed.value, body: repairBlockIds(parsed.value.body, newId) }
  const result = await withArticle<Saved<ArticleContent>>(person, id, async ({ scope, article, facts }) => {
    if (!canEditArticleText(person.actor, facts)) {
      const wasHers = canEditArticleText(person.actor, { ...facts, stage: 'draft' })
      return refuse(wasHers ? 'save.late' : 'role.missing', { details: { stage: facts.stage } })
    }
    const merged = mergeArticle({ base, mine, theirs: article.content })
    if (!merged.ok) {
      const theirs = article.content
      const details = { ...merged.refusal.details, theirs, base: baseOf(theirs, article.revision) }
      return { ok: false, refusal: { ...merged.refusal, details } }
    }
    return ok(savedAs(await store(scope, article, merged.value, person), mine, scope.at))
  })
  if (!result.ok && result.refusal.code === 'save.late') await keepAsSuggestion(person, id, mine)
  return result
}
