import type { Language } from '@/domain/workflow/languages'
import { homePath } from '@/newsroom/editions/paths'
import type { Answer } from '../_cache/negotiate'
import { readings } from '../_render/reading'
import { languageOf } from '../_site/language'
import { sheets } from '../_styles/sheets'

/** Pages that need nothing: no database, no React. Nobody keeps them. */

interface Plain {
  status: 400 | 500 | 503
  language: Language
  title: string
  /** HTML of our own making. */
  text: string
  headers?: Record<string, string>
}

function plainPage({ status, language, title, text, headers }: Plain): Answer {
  const { css, hash } = sheets.notice
  const { dir } = readings[language]
  const html = `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${css}</style></head><body><main class="wrap lost"><h1>${title}</h1><p class="stand">${text}</p></main></body></html>`
  const body = Buffer.from(html)
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(body.length),
      'Content-Security-Policy': `default-src 'none'; script-src 'none'; style-src ${hash}; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
      ...headers,
    },
    body,
  }
}

/** The language of an address that could not be looked up; nobody's wishes are known here. */
const languageIn = (target: string): Language => languageOf(target, undefined)

/** That the fault is ours: it will pass, or it is a bug. */
export function faultPage({ isTemporary, target }: { isTemporary: boolean; target: string }): Answer {
  const language = languageIn(target)
  const { t } = readings[language]
  return plainPage({
    status: isTemporary ? 503 : 500,
    language,
    title: t('unavailable.title'),
    text: t('unavailable.hint'),
    ...(isTemporary && { headers: { 'Retry-After': '30' } }),
  })
}

/** That an address cannot be read, as of a link that was cut off in the middle of a letter; its story's number may be left. */
export function malformedPage(target: string): Answer {
  const language = languageIn(target)
  const { t } = readings[language]
  const [story] = /^\/(?:ar|en)\/[1-9]\d{0,9}(?=\/)/.exec(target) ?? []
  const way = story
    ? `<a href="${story}">${t('malformed.story')}</a>`
    : `<a href="${homePath(language)}">${t('malformed.home')}</a>`
  return plainPage({
    status: 400,
    language,
    title: t('malformed.title'),
    text: `${t('malformed.hint')} ${way}`,
  })
}
