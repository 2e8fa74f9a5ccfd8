import { endpoint } from '@/app/(api)/_lib/endpoint'
import { followTheArabic } from '@/newsroom/translations/editRow'

export const POST = endpoint({ verb: ({ person, id }) => followTheArabic(person, id) })
