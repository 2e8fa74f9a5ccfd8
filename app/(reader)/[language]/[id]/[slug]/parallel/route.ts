import { parallelPage } from '@/app/(reader)/_pages/parallel'
import { serveIn } from '@/app/(reader)/_pages/serve'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ language: string; id: string; slug: string }>
}

export async function GET(request: Request, context: Context): Promise<Response> {
  const { language, id, slug } = await context.params
  const key = `/${language}/${encodeURIComponent(id)}/${encodeURIComponent(slug)}/parallel`
  return serveIn(request, { language, key }, (payload, own, tags) =>
    parallelPage(payload, { language: own, id, slug }, tags),
  )
}
