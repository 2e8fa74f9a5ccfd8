import { endpoint } from '@/app/(api)/_lib/endpoint'
import { revision } from '@/app/(api)/_lib/shapes'
import { termShape } from '@/app/(api)/_lib/termShape'
import { changeTerm } from '@/newsroom/terms/changeTerm'

export const PUT = endpoint({
  body: termShape.extend({ revision }),
  verb: ({ person, id, body: { revision, ...fields } }) => changeTerm(person, { id, revision, fields }),
})
