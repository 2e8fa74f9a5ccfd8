import { isDeepStrictEqual } from 'node:util'
import { withAuthor } from '@/domain/workflow/authorship'
import { canAssignWriter, canEditArticleDetails, canEditArticleText } from '@/domain/workflow/policies'
import { canWrite } from '@/domain/workflow/roles'
import type { Release } from '@/domain/workflow/stages'
import type { Result } from '@/domain/workflow/types'
import { activeActor } from '../people/activeActor'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { referencesAreThere } from '../references'
import { ok, refuse } from '../refuse'
import type { ArticleRecord, Citation } from '../stories/types'
import { type ArticleAtHand, withArticle } from '../stories/withStory'
import { storeArticle } from '../stories/write'
import type { Scope } from '../transaction'
import { refuseToWrite } from './refusalToWrite'

export interface Details {
  topics?: number[]
  release?: Release
  embargoUntil?: string | null
  dueAt?: string | null
  byline?: number[]
  writer?: number
  sources?: Citation[]
}

/** Byline and sources are printed and approved with the text; the rest only steers it. */
const printedDetails = ['byline', 'sources'] as const

function isChanged(article: ArticleRecord, details: Details, names: readonly (keyof Details)[]): boolean {
  return names.some((name) => details[name] !== undefined && !isDeepStrictEqual(details[name], article[name]))
}

function permission(at: ArticleAtHand, person: Person, details: Details): Result<null> {
  const { facts, article } = at
  const changesPrinted = isChanged(article, details, printedDetails)
  const steers = isChanged(article, details, ['topics', 'release', 'embargoUntil', 'dueAt'])
  if (changesPrinted && !canEditArticleText(person.actor, facts)) return refuseToWrite(person, at)
  if (steers && !canEditArticleDetails(person.actor, facts))
    return refuse('role.missing', { missing: ['editor'] })
  const hands = details.writer !== undefined && details.writer !== article.writer
  if (hands && !canAssignWriter(person.actor, facts)) return refuse('role.missing', { missing: ['editor'] })
  return ok(null)
}

/** What the details name must be there, and a story's writer must be able to write. */
async function namesAreGood(
  scope: Scope,
  { topics, byline, sources, writer }: Details,
): Promise<Result<null>> {
  const references = await referencesAreThere(scope, {
    topic: topics ?? [],
    profile: byline ?? [],
    source: (sources ?? []).map(({ source }) => source),
  })
  if (!references.ok || writer === undefined) return references
  const actor = await activeActor(scope, writer)
  return actor && canWrite(actor) ? ok(null) : refuse('assignee.notWriter')
}

function changesOf(article: ArticleRecord, details: Details): Details {
  const names = Object.keys(details) as (keyof Details)[]
  return Object.fromEntries(
    names.filter((name) => isChanged(article, details, [name])).map((name) => [name, details[name]]),
  )
}

/** Changes topics, release, embargo, deadline, byline, writer or cited sources of an article. */
export function changeDetails(
  person: Person,
  id: number,
  details: Details,
): Promise<Result<{ revision: number }>> {
  return withArticle(person, id, async (at) => {
    const { scope, article } = at
    const allowed = permission(at, person, details)
    if (!allowed.ok) return allowed
    const changes: Details = changesOf(article, details)
    if (Object.keys(changes).length === 0) return ok({ revision: article.revision })
    const named = await namesAreGood(scope, changes)
    if (!named.ok) return named
    const isPrinted = isChanged(article, details, printedDetails)
    const authors = isPrinted ? withAuthor(article.authors, person.user.id) : article.authors
    const changed = { ...article, ...changes, authors, revision: article.revision + 1 }
    await storeArticle(scope, changed)
    await recordEvent(scope, { kind: 'article.details', article: id, data: { ...changes } })
    return ok({ revision: changed.revision })
  })
}
