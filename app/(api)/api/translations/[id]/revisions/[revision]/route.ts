import { endpoint, idIn } from '@/app/(api)/_lib/endpoint'
import { snapshotOfTranslation } from '@/newsroom/queries/history'

export const GET = endpoint({
  verb: ({ person, id, params }) => snapshotOfTranslation(person, id, idIn(params, 'revision')),
})
