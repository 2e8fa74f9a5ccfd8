import { currentPerson } from '@/app/_shared/person'
import { previewPage } from '@/app/(reader)/_pages/preview'
import { isLanguage, serveNotFound } from '@/app/(reader)/_pages/serve'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ id: string; lang: string }>
}

/** The reader's page of a story from its working copies, for those who may see them. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const { id, lang } = await context.params
  const person = await currentPerson()
  if (!person) return toLogin(request)
  const article = /^[1-9]\d{0,9}$/.test(id) ? Number(id) : 0
  if (!article || !isLanguage(lang)) return serveNotFound(request)
  return (await previewPage(person, { article, language: lang })) ?? serveNotFound(request)
}

function toLogin(request: Request): Response {
  const next = encodeURIComponent(new URL(request.url).pathname)
  return new Response(null, { status: 302, headers: { Location: `/desk/login?next=${next}` } })
}
