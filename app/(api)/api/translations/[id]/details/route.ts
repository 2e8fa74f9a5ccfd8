import { endpoint } from '@/app/(api)/_lib/endpoint'
import { translationDetails } from '@/app/(api)/_lib/shapes'
import { changeTranslationDetails } from '@/newsroom/translations/changeDetails'

export const PUT = endpoint({
  body: translationDetails,
  verb: ({ person, id, body }) => changeTranslationDetails(person, id, body),
})
