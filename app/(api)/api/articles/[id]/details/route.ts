import { endpoint } from '@/app/(api)/_lib/endpoint'
import { details } from '@/app/(api)/_lib/shapes'
import { changeDetails } from '@/newsroom/articles/changeDetails'

export const PUT = endpoint({
  body: details,
  verb: ({ person, id, body }) => changeDetails(person, id, body),
})
