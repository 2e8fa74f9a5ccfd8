import { allTag } from '@/newsroom/editions/tags'
import { type Answer, negotiate } from './negotiate'
import type { Ticket } from './pageCache'
import { sharedPageCache } from './shared'
import { type Page, type StoredPage, storedPage } from './storedPage'

/** Collects the tags of a page while it is rendered; every page carries `all`. */
export type Tags = Set<string>

export type Rendered =
  | { is: 'page'; page: Omit<Page, 'tags'> }
  /** The document stands elsewhere, for good. */
  | { is: 'redirect'; to: string }
  /** Nothing stands at this address. */
  | { is: 'missing' }

type Result = StoredPage | Exclude<Rendered, { is: 'page' }>

interface Running {
  ticket: Ticket
  result: Promise<Result>
}

interface Asked {
  acceptEncoding: string | undefined
  ifNoneMatch: string | undefined
}

interface Job {
  /** Under what the page is kept. */
  key: string
  render: (tags: Tags) => Promise<Rendered>
}

const running = new Map<string, Running>()

/**
 * Answers a request for a public document from the cache or by rendering it; requests for one page share one render.
 * Null where nothing stands at the address. Throws what the render throws.
 */
export async function servePage({ key, render, ...asked }: Job & Asked): Promise<Answer | null> {
  const result = sharedPageCache().get(key) ?? (await sharedRender({ key, render }))
  if (!('is' in result)) return negotiate(result, asked)
  return result.is === 'missing' ? null : redirectTo(result.to)
}

/** Joins the render of this page that is under way, unless something was purged since it began. */
function sharedRender({ key, render }: Job): Promise<Result> {
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

async function renderAndKeep({ key, render, ticket }: Job & { ticket: Ticket }): Promise<Result> {
  const tags: Tags = new Set([allTag])
  const rendered = await render(tags)
  if (rendered.is !== 'page') return rendered
  const page = storedPage({ ...rendered.page, tags: [...tags] })
  sharedPageCache().put(key, page, ticket)
  return page
}

function redirectTo(to: string): Answer {
  return { status: 308, headers: { Location: to, 'Cache-Control': 'no-store' }, body: null }
}
