import { endpoint, idIn } from '@/app/(api)/_lib/endpoint'
import { concordance } from '@/newsroom/memory/concordance'

export const GET = endpoint({
  verb: ({ person, request }) => {
    const asked = new URL(request.url).searchParams
    const before = idIn({ id: asked.get('before') ?? '' })
    return concordance(person, { query: asked.get('q') ?? '', before: before < 0 ? null : before })
  },
})
