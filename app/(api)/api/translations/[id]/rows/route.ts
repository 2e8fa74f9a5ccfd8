import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowsOf } from '@/newsroom/translations/rows'

export const GET = endpoint({
  verb: ({ person, id, request }) => rowsOf(person, id, new URL(request.url).searchParams.get('since')),
})
