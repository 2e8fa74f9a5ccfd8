import { endpoint } from '@/app/(api)/_lib/endpoint'
import { revisionsOfArticle } from '@/newsroom/queries/history'

export const GET = endpoint({ verb: ({ person, id }) => revisionsOfArticle(person, id) })
