import { endpoint } from '@/app/(api)/_lib/endpoint'
import { restore } from '@/app/(api)/_lib/shapes'
import { restoreArticleRevision } from '@/newsroom/articles/restoreRevision'

export const POST = endpoint({
  body: restore,
  verb: ({ person, id, body }) => restoreArticleRevision(person, id, body),
})
