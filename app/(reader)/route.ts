import { homePath } from '@/newsroom/editions/paths'
import { preferredLanguage } from './_pages/serve'

export const dynamic = 'force-dynamic'

/** Leads to the front page in the reader's language. */
export function GET(request: Request): Response {
  const language = preferredLanguage(request.headers.get('accept-language'))
  return new Response(null, {
    status: 302,
    headers: { Location: homePath(language), Vary: 'Accept-Language', 'Cache-Control': 'private, max-age=0' },
  })
}
