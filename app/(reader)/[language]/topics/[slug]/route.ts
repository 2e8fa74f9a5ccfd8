import { serveIn } from '@/app/(reader)/_pages/serve'
import { topicPage } from '@/app/(reader)/_pages/topic'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ language: string; slug: string }>
}

export async function GET(request: Request, context: Context): Promise<Response> {
  const { language, slug } = await context.params
  const key = `/${language}/topics/${encodeURIComponent(slug)}`
  return serveIn(request, { language, key }, (payload, own, tags) =>
    topicPage(payload, { language: own, slug }, tags),
  )
}
