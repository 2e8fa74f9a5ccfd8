import { endpoint } from '@/app/(api)/_lib/endpoint'
import { look } from '@/app/(api)/_lib/shapes'
import { rememberLook } from '@/newsroom/translations/looks'

export const POST = endpoint({
  body: look,
  verb: ({ person, id, body }) => rememberLook(person, id, body.version),
})
