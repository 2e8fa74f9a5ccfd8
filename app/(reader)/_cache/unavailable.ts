import { readings } from '../_render/reading'
import { sheets } from '../_styles/sheets'

/** A page that needs nothing: no database, no React. Never kept by anybody. */
export function faultPage({ isTemporary, path }: { isTemporary: boolean; path: string }): Response {
  const { language, dir, t } = readings[/^\/en(?:\/|$)/.test(path) ? 'en' : 'ar']
  const { css, hash } = sheets.notice
  const html = `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('unavailable.title')}</title><style>${css}</style></head><body><main class="wrap lost"><h1>${t('unavailable.title')}</h1><p class="stand">${t('unavailable.hint')}</p></main></body></html>`
  return new Response(html, {
    status: isTemporary ? 503 : 500,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; script-src 'none'; style-src ${hash}; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
      ...(isTemporary && { 'Retry-After': '30' }),
    },
  })
}
