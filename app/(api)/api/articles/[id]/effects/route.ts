import { endpoint } from '@/app/(api)/_lib/endpoint'
import { effectsOnEnglish } from '@/newsroom/articles/classify'

export const GET = endpoint({ verb: ({ person, id }) => effectsOnEnglish(person, id) })
