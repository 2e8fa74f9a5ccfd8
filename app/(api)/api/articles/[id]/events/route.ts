import { endpoint } from '@/app/(api)/_lib/endpoint'
import { eventsOfArticle } from '@/newsroom/queries/history'

export const GET = endpoint({ verb: ({ person, id }) => eventsOfArticle(person, id) })
