import { endpoint } from '@/app/(api)/_lib/endpoint'
import { eventsOfTranslation } from '@/newsroom/queries/history'

export const GET = endpoint({ verb: ({ person, id }) => eventsOfTranslation(person, id) })
