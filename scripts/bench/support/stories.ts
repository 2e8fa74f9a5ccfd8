import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import type { BaseRef } from '@/domain/segments/saving'
import { storyPath } from '@/newsroom/editions/paths'
import { newId } from '@/newsroom/ids'
import { type Client, signIn } from '../../testing/client'

/** The people whom a story passes on its way to its readers. */
export interface Staff {
  writer: Client
  editor: Client
  editor2: Client
}

export async function staffOf(origin: string): Promise<Staff> {
  const [writer, editor, editor2] = await Promise.all([
    signIn(origin, 'writer'),
    signIn(origin, 'editor'),
    signIn(origin, 'editor2'),
  ])
  return { writer, editor, editor2 }
}

interface Stored extends ArticleContent {
  revision: number
}

interface Saved {
  revision: number
  base: BaseRef
  document: ArticleContent
}

const atDepthZero = '?depth=0'

export async function articleNow(
  client: Client,
  id: number,
): Promise<{ content: ArticleContent; revision: number }> {
  const { title, standfirst, dateline, slug, leadImage, body, revision } = await client.call<Stored>(
    'GET',
    `/api/articles/${id}${atDepthZero}`,
  )
  return { content: { title, standfirst, dateline, slug, leadImage, body }, revision }
}

/** Takes an action on an article at its present revision. */
export async function act(client: Client, id: number, action: string, input: object = {}): Promise<void> {
  const { revision } = await articleNow(client, id)
  await client.call('POST', `/api/articles/${id}/${action}`, { revision, ...input })
}

/** Saves a changed text, as the editor does. */
export async function save(
  client: Client,
  id: number,
  change: (now: ArticleContent) => ArticleContent,
): Promise<Saved> {
  const { content, revision } = await articleNow(client, id)
  const base = baseOf(content, revision)
  return client.call('PUT', `/api/articles/${id}/content`, { base, document: change(content) })
}

/** Writes a draft with a source. */
export async function writeStory({ writer }: Staff, content: ArticleContent): Promise<number> {
  const { article } = await writer.call<{ article: { id: number } }>('POST', '/api/articles/start', {})
  const { docs } = await writer.call<{ docs: { id: number }[] }>('GET', '/api/sources?depth=0&limit=1')
  const source = docs[0]?.id
  await writer.call('PUT', `/api/articles/${article.id}/details`, {
    sources: [{ id: newId(), source, role: 'primary', url: '', note: '' }],
  })
  await save(writer, article.id, () => content)
  return article.id
}

/** Writes a story and brings it to its readers; its path on the site. */
export async function publishStory(
  staff: Staff,
  content: ArticleContent,
): Promise<{ id: number; path: string }> {
  const id = await writeStory(staff, content)
  await act(staff.writer, id, 'submit')
  await act(staff.editor, id, 'approve')
  await act(staff.editor2, id, 'publish')
  return { id, path: storyPath({ language: 'ar', article: id, slug: content.slug }) }
}
