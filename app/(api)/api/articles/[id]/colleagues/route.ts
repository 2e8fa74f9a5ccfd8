import { endpoint } from '@/app/(api)/_lib/endpoint'
import { colleaguesOfStory } from '@/newsroom/queries/colleaguesOfStory'

export const GET = endpoint({ verb: ({ person, id }) => colleaguesOfStory(person, id) })
