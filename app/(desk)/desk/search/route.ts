import { searchDesk } from '@/newsroom/queries/search'
import { currentPerson } from '../../_lib/person'

/** What the command palette finds: `GET /desk/search?q=`. */
export async function GET(request: Request): Promise<Response> {
  const person = await currentPerson()
  if (!person)
    return Response.json({ error: { code: 'unauthenticated', message: '', details: {} } }, { status: 401 })
  const query = new URL(request.url).searchParams.get('q') ?? ''
  const hits = await searchDesk(person, query.slice(0, 200))
  return Response.json(hits, { headers: { 'Cache-Control': 'private, no-store' } })
}
