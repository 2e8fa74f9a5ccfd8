import { isInterfaceLanguage } from '@/locales'
import { languageCookie } from '../../_lib/i18n'

const aYear = 60 * 60 * 24 * 365

/** Keeps the language of the pages before the login: `POST /desk/language?to=en`. */
export async function POST(request: Request): Promise<Response> {
  const to = new URL(request.url).searchParams.get('to')
  if (!isInterfaceLanguage(to)) return new Response('{}', { status: 400 })
  const cookie = `${languageCookie}=${to}; Path=/desk; Max-Age=${aYear}; SameSite=Lax; HttpOnly`
  return new Response('{}', { headers: { 'Set-Cookie': cookie } })
}
