import { serveNotFound } from '../_pages/serve'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return serveNotFound(request)
}
