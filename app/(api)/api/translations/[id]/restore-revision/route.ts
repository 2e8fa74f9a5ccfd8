import { endpoint } from '@/app/(api)/_lib/endpoint'
import { restore } from '@/app/(api)/_lib/shapes'
import { restoreTranslationRevision } from '@/newsroom/translations/restoreRevision'

export const POST = endpoint({
  body: restore,
  verb: ({ person, id, body }) => restoreTranslationRevision(person, id, body),
})
