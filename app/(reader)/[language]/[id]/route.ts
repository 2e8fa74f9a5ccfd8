import { articlePage } from '@/app/(reader)/_pages/article'
import { serveIn } from '@/app/(reader)/_pages/serve'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ language: string; id: string }>
}

/** A story's address without its slug leads to the whole address. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const { language, id } = await context.params
  const key = `/${language}/${encodeURIComponent(id)}`
  return serveIn(request, { language, key }, (payload, own, tags) =>
    articlePage(payload, { language: own, id, slug: undefined }, tags),
  )
}
