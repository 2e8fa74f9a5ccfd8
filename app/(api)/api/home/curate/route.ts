import { endpoint } from '@/app/(api)/_lib/endpoint'
import { homeShape } from '@/app/(api)/_lib/homeShape'
import { curateHome } from '@/newsroom/site/curateHome'

export const POST = endpoint({
  body: homeShape,
  verb: ({ person, body }) => curateHome(person, body),
})
