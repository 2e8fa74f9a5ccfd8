import { endpoint } from '@/app/(api)/_lib/endpoint'
import { rowsOf } from '@/newsroom/translations/rows'

export const GET = endpoint({ verb: ({ person, id }) => rowsOf(person, id) })
