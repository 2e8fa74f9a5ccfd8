import { endpoint } from '@/app/(api)/_lib/endpoint'
import { storiesAsked } from '@/app/(api)/_lib/homeShape'
import { loadFrontPage } from '@/newsroom/queries/home'

export const GET = endpoint({
  verb: ({ person, request }) => loadFrontPage(person, storiesAsked(request)),
})
