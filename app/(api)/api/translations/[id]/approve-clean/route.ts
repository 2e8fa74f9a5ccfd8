import { endpoint } from '@/app/(api)/_lib/endpoint'
import { approveCleanRows } from '@/newsroom/translations/approveRows'

export const POST = endpoint({ verb: ({ person, id }) => approveCleanRows(person, id) })
