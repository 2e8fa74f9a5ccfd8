import { allTag } from '@/newsroom/editions/tags'
import { isDatabaseAway } from './databaseAway'
import { negotiate } from './negotiate'
import type { Ticket } from './pageCache'
import { sharedPageCache } from './shared'
import { type Page, type StoredPage, storedPage } from './storedPage'
import { faultPage } from './unavailable'

/** Collects the tags of a page while it is rendered; every page carries `all`. */
export type Tags = Set<string>

export type Rendered =
  | { is: 'page'; page: Omit<Page, 'tags'> }
  | { is: 'redirect'; to: string }
  | { is: 'answer'; response: Response }

interface Running {
  ticket: Ticket
  result: Promise<StoredPage | Response>
}

const running = new Map<string, Running>()

/**
 * Answers a request for a public document from the cache or by rendering it. `key` is the path under which it is
 * kept; requests for one page share one render. Without a database and without a kept page: 503.
 */
export async function servePage(
  request: Request,
  key: string,
  render: (tags: Tags) => Promise<Rendered>,
): Promise<Response> {
  const kept = sharedPageCache().get(key)
  if (kept) return responseOf(kept, request)
  try {
    const result = await sharedRender(key, render)
    return result instanceof Response ? result.clone() : responseOf(result, request)
  } catch (error) {
    console.error(error)
    return faultPage({ isTemporary: isDatabaseAway(error), path: new URL(request.url).pathname })
  }
}

/** Joins the render of this page that is under way, unless something was purged since it began. */
function sharedRender(
  key: string,
  render: (tags: Tags) => Promise<Rendered>,
): Promise<StoredPage | Response> {
  const other = running.get(key)
  if (other && other.ticket.purged.size === 0) return other.result
  const ticket = sharedPageCache().begin()
  const mine: Running = { ticket, result: renderAndKeep({ key, render, ticket }) }
  running.set(key, mine)
  const settle = () => {
    sharedPageCache().end(ticket)
    if (running.get(key) === mine) running.delete(key)
  }
  mine.result.then(settle, settle)
  return mine.result
}

interface Job {
  key: string
  render: (tags: Tags) => Promise<Rendered>
  ticket: Ticket
}

async function renderAndKeep({ key, render, ticket }: Job): Promise<StoredPage | Response> {
  const tags: Tags = new Set([allTag])
  const rendered = await render(tags)
  if (rendered.is === 'redirect') return redirectTo(rendered.to)
  if (rendered.is === 'answer') return rendered.response
  const page = storedPage({ ...rendered.page, tags: [...tags] })
  if (page.status !== 404) sharedPageCache().put(key, page, ticket)
  return page
}

function redirectTo(to: string): Response {
  return new Response(null, { status: 308, headers: { Location: to, 'Cache-Control': 'no-store' } })
}

/** Next drops `Content-Encoding` from what handlers answer; the encoded bodies are for the front. */
function responseOf(page: StoredPage, request: Request): Response {
  const { status, headers, body } = negotiate(page, {
    acceptEncoding: undefined,
    ifNoneMatch: request.headers.get('if-none-match') ?? undefined,
  })
  return new Response(body && new Uint8Array(body), { status, headers })
}
