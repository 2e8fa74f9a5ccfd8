import { homePage } from '../_pages/home'
import { serveIn } from '../_pages/serve'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  context: { params: Promise<{ language: string }> },
): Promise<Response> {
  const { language } = await context.params
  return serveIn(request, { language, key: `/${language}` }, homePage)
}
