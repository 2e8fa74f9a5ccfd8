import { endpoint } from '@/app/(api)/_lib/endpoint'
import { termShape } from '@/app/(api)/_lib/termShape'
import { termKinds } from '@/domain/terms/types'
import { listTerms } from '@/newsroom/queries/termList'
import { createTerm } from '@/newsroom/terms/createTerm'

export const GET = endpoint({
  verb: async ({ person, request }) => {
    const asked = new URL(request.url).searchParams
    const { rows, next } = await listTerms(person, {
      query: asked.get('q')?.slice(0, 200),
      kind: termKinds.find((kind) => kind === asked.get('kind')),
      retired: asked.get('retired') === '1',
      after: asked.get('after') ?? undefined,
    })
    return { ok: true, value: { terms: rows, next } }
  },
})

export const POST = endpoint({ body: termShape, verb: ({ person, body }) => createTerm(person, body) })
