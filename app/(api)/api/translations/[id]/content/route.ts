import { endpoint } from '@/app/(api)/_lib/endpoint'
import { content } from '@/app/(api)/_lib/shapes'
import { saveTranslation } from '@/newsroom/translations/saveTranslation'

export const PUT = endpoint({
  body: content,
  verb: ({ person, id, body }) => saveTranslation(person, { id, ...body }),
})
