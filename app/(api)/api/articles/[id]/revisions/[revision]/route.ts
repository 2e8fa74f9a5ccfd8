import { endpoint, idIn } from '@/app/(api)/_lib/endpoint'
import { snapshotOfArticle } from '@/newsroom/queries/history'

export const GET = endpoint({
  verb: ({ person, id, params }) => snapshotOfArticle(person, id, idIn(params, 'revision')),
})
