import { endpoint, idIn } from '@/app/(api)/_lib/endpoint'
import { brokenPages } from '@/newsroom/terms/brokenPages'

export const GET = endpoint({
  verb: ({ person, id, request }) => {
    const before = idIn({ id: new URL(request.url).searchParams.get('before') ?? '' })
    return brokenPages(person, id, before < 0 ? null : before)
  },
})
