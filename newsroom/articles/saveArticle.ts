import { isDeepStrictEqual } from 'node:util'
import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { isLargeCut } from '@/domain/segments/isLargeCut'
import { mergeArticle } from '@/domain/segments/mergeArticle'
import { parseArticleContent } from '@/domain/segments/parseContent'
import { repairBlockIds } from '@/domain/segments/repairBlockIds'
import type { BaseRef } from '@/domain/segments/saving'
import { withAuthor } from '@/domain/workflow/authorship'
import { canEditArticleText } from '@/domain/workflow/policies'
import type { Refusal, Result } from '@/domain/workflow/types'
import { imagePlacesOf } from '../editions/images'
import { newId } from '../ids'
import type { Person } from '../person'
import { isSnapshotDue, keepArticle, newestRevision } from '../record/revision'
import { referencesAreThere } from '../references'
import { ok } from '../refuse'
import type { ArticleRecord } from '../stories/types'
import { type ArticleAtHand, withArticle } from '../stories/withStory'
import { storeArticle } from '../stories/write'
import { keepLate } from '../threads/keepLate'
import type { Scope } from '../transaction'
import { refuseToWrite, wouldWrite } from './refusalToWrite'

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
  const isDue = await isSnapshotDue(scope, { article: article.id, translation: null })
  if (await takesAwayUnkept(scope, { article, content, isDue }))
    await keepArticle(scope, article, 'beforeSave')
  await storeArticle(scope, saved)
  if (isDue) await keepArticle(scope, saved, 'save')
  return saved
}

/**
 * Whether words go that no revision holds yet: between two snapshots of one author somebody else begins to write, or
 * somebody deletes most of the text. Five minutes of work are too much to lose to a slip.
 */
async function takesAwayUnkept(
  scope: Scope,
  { article, content, isDue }: { article: ArticleRecord; content: ArticleContent; isDue: boolean },
): Promise<boolean> {
  const isCut = isLargeCut(article.content, content)
  if (!isCut && !isDue) return false
  const kept = await newestRevision(scope, article.id)
  if (!kept || kept.number >= article.revision) return false
  return isCut || kept.by !== scope.user?.id
}

const mediaOf = (content: ArticleContent): number[] => imagePlacesOf(content).map(({ media }) => media)

/** Images that the text brings must exist; those that stand in it already were looked at when they came. */
function newImagesAreThere(
  scope: Scope,
  now: ArticleContent,
  content: ArticleContent,
): Promise<Result<null>> {
  const known = new Set(mediaOf(now))
  return referencesAreThere(scope, { media: mediaOf(content).filter((id) => !known.has(id)) })
}

/** Why this person may not write the Arabic now: it is not hers to write, or it is too late. */
function refusalToWrite(person: Person, at: ArticleAtHand): Refusal | null {
  const { facts } = at
  if (canEditArticleText(person.actor, facts)) return null
  if (facts.stage === 'trashed') return { code: 'article.trashed' }
  if (wouldWrite(person, at)) return { code: 'save.late', details: { kind: 'article', stage: facts.stage } }
  return refuseToWrite(person, at).refusal
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
  const result = await withArticle<Saved<ArticleContent>>(person, id, async (at) => {
    const { scope, article } = at
    const refusal = refusalToWrite(person, at)
    if (refusal) return { ok: false, refusal }
    const merged = mergeArticle({ base, mine, theirs: article.content })
    if (!merged.ok) {
      const theirs = article.content
      const details = { ...merged.refusal.details, theirs, base: baseOf(theirs, article.revision) }
      return { ok: false, refusal: { ...merged.refusal, details } }
    }
    const images = await newImagesAreThere(scope, article.content, merged.value)
    if (!images.ok) return images
    return ok(savedAs(await store(scope, article, merged.value, person), mine, scope.at))
  })
  if (!result.ok && result.refusal.code === 'save.late') {
    await keepLate(person, { article: id, text: JSON.stringify(mine) })
  }
  return result
}
