import { endpoint } from '@/app/(api)/_lib/endpoint'
import { changePerson } from '@/newsroom/people/changePerson'

export const POST = endpoint({ verb: ({ person, id }) => changePerson(person, id, { active: true }) })
