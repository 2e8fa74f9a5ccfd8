import { currentPerson } from '@/app/_shared/person'
import { previewPage } from '@/app/(reader)/_pages/preview'
import { answerHere } from '@/app/(reader)/_site/answerHere'
import { isLanguage } from '@/app/(reader)/_site/language'

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
  if (!article || !isLanguage(lang)) return answerHere(request)
  return (await previewPage(person, { article, language: lang })) ?? answerHere(request)
}

function toLogin(request: Request): Response {
  const next = encodeURIComponent(new URL(request.url).pathname)
  return new Response(null, { status: 302, headers: { Location: `/desk/login?next=${next}` } })
}
