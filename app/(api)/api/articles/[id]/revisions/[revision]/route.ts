import { endpoint } from '@/app/(api)/_lib/endpoint'
import { snapshotOfArticle } from '@/newsroom/queries/history'

export const GET = endpoint({
  verb: ({ person, id, params }) => snapshotOfArticle(person, id, Number(params.revision)),
})
