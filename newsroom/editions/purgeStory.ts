import { purge } from '@/collections/purge'
import type { ArticleRecord } from '../stories/types'
import type { Scope } from '../transaction'
import { articleTag, homeTag, sourceTag, topicTag } from './tags'
import type { ArticleEdition } from './types'

interface Story {
  article: ArticleRecord
  /** The edition that readers saw until now: its topics and sources may differ from the working copy's. */
  edition: ArticleEdition | null
}

/** Makes every server forget the pages that show this story, on commit. */
export async function purgeStory(scope: Scope, { article, edition }: Story): Promise<void> {
  const topics = new Set([...article.topics, ...(edition?.topics ?? [])])
  const sources = new Set([...article.sources.map(({ source }) => source), ...(edition?.sourceIds ?? [])])
  const tags = [homeTag, articleTag(article.id), ...[...topics].map(topicTag), ...[...sources].map(sourceTag)]
  await purge(scope.req, ...tags)
}
