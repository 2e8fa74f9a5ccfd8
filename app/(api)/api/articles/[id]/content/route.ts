import { endpoint } from '@/app/(api)/_lib/endpoint'
import { content } from '@/app/(api)/_lib/shapes'
import { saveArticle } from '@/newsroom/articles/saveArticle'

export const PUT = endpoint({
  body: content,
  verb: ({ person, id, body }) => saveArticle(person, { id, ...body }),
})
