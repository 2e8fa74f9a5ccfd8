import { endpoint } from '@/app/(api)/_lib/endpoint'
import { matchesOfRow } from '@/newsroom/memory/matchesOfRow'

export const GET = endpoint({ verb: ({ person, id, params }) => matchesOfRow(person, id, params.row ?? '') })
