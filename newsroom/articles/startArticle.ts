import type { ArticleContent } from '@/domain/segments/document'
import { emptyBody, paragraph } from '@/domain/segments/nodes'
import { canCreateArticle } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import { newId } from '../ids'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { keepArticle } from '../record/revision'
import { ok, refuse } from '../refuse'
import { articleRecordOf } from '../stories/read'
import type { ArticleRecord, Citation } from '../stories/types'
import { articleColumns } from '../stories/write'
import { inTransaction, type Scope } from '../transaction'

interface NewArticle {
  content: ArticleContent
  sources?: Citation[]
  topics?: number[]
}

/** Creates a draft inside a verb that has checked the person's right. */
export async function createDraft(scope: Scope, { content, sources = [], topics = [] }: NewArticle) {
  const writer = scope.user?.id ?? null
  const fresh: Omit<ArticleRecord, 'id' | 'updatedAt'> = {
    content,
    writer,
    byline: await ownProfile(scope),
    authors: writer === null ? [] : [writer],
    assignees: [],
    topics,
    sources,
    equivalences: [],
    stage: 'draft',
    release: 'independent',
    embargoUntil: null,
    publishAt: null,
    dueAt: null,
    revision: 1,
    base: null,
    live: null,
  }
  const doc = await scope.payload.create({
    collection: 'articles',
    data: articleColumns(fresh),
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
  })
  return articleRecordOf(doc)
}

async function ownProfile(scope: Scope): Promise<number[]> {
  if (!scope.user) return []
  const { docs } = await scope.payload.find({
    collection: 'profiles',
    where: { user: { equals: scope.user.id } },
    depth: 0,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  return docs.map(({ id }) => id)
}

function blank(): ArticleContent {
  const empty = emptyBody('rtl')
  const body = { root: { ...empty.root, children: [paragraph('', { bid: newId() })] } }
  return { title: '', standfirst: '', dateline: '', slug: '', leadImage: null, body }
}

/** Begins an empty story, in the person's name. */
export async function startArticle(person: Person): Promise<Result<{ id: number }>> {
  if (!canCreateArticle(person.actor)) return refuse('role.missing', { missing: ['writer', 'editor'] })
  return inTransaction(person, async (scope) => {
    const article = await createDraft(scope, { content: blank() })
    await keepArticle(scope, article, 'start')
    await recordEvent(scope, { kind: 'article.start', article: article.id })
    return ok({ id: article.id })
  })
}
