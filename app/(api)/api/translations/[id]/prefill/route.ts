import { endpoint } from '@/app/(api)/_lib/endpoint'
import { prefill, prefillable } from '@/newsroom/memory/prefill'

export const GET = endpoint({ verb: ({ person, id }) => prefillable(person, id) })

export const POST = endpoint({ verb: ({ person, id }) => prefill(person, id) })
