import { endpoint } from '@/app/(api)/_lib/endpoint'
import { revisionsOfTranslation } from '@/newsroom/queries/history'

export const GET = endpoint({ verb: ({ person, id }) => revisionsOfTranslation(person, id) })
