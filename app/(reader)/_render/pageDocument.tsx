import type { ReactNode } from 'react'
import { frameTag } from '@/newsroom/editions/tags'
import type { Rendered, Tags } from '../_cache/render'
import { fullClass, hasRareLetters, preloadedFor } from '../_styles/fonts'
import { type SheetName, sheets } from '../_styles/sheets'
import { Head, type HeadContent } from './Head'
import type { Reading } from './reading'

interface DocumentInput {
  reading: Reading
  head: HeadContent
  sheet: SheetName
  body: ReactNode
}

/** A complete HTML document: no script, one style element, its fonts fetched first. */
export async function htmlOf({ reading, head, sheet, body }: DocumentInput): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { language, dir, t } = reading
  const content = renderToStaticMarkup(
    <body>
      <a className="skip" href="#main">
        {t('toContent')}
      </a>
      {body}
    </body>,
  )
  const isFull = hasRareLetters(content)
  const fonts = preloadedFor(sheet === 'parallel' ? ['ar', 'en'] : [language], isFull)
  const opening = renderToStaticMarkup(
    <html lang={language} dir={dir} className={isFull ? fullClass : undefined}>
      <head>
        <Head reading={reading} head={head} fonts={fonts} />
      </head>
    </html>,
  )
  const rest = `<style>${sheets[sheet].css}</style>${dataOf(head.jsonLd)}</head>`
  return `<!doctype html>${opening.replace('</head></html>', () => rest)}${content}</html>`
}

/** JSON in an element that no browser runs; `<` is escaped, so that no text can end the element. */
function dataOf(jsonLd: object | undefined): string {
  if (!jsonLd) return ''
  return `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>`
}

/** What a reader's page may load: its own images and fonts, this one style element, and no script. */
export function policyFor(sheet: SheetName, frames: "'none'" | "'self'" = "'none'"): string {
  return [
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${sheets[sheet].hash}`,
    "img-src 'self'",
    // Without scripts nothing connects but tools that look at the page, such as for its robots.txt.
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
  ].join('; ')
}

interface PageInput extends DocumentInput {
  /** Those of its render: every document has the masthead and the footer. */
  tags: Tags
  status?: 200 | 404 | 410
  lifetimeMs?: number
  isPassing?: boolean
}

/** A document as the page cache takes it. */
export async function pageOf(input: PageInput): Promise<Rendered> {
  const { tags, status = 200, lifetimeMs, isPassing, ...document } = input
  tags.add(frameTag)
  const html = await htmlOf(document)
  const page = {
    status,
    type: 'text/html; charset=utf-8',
    body: Buffer.from(html),
    headers: {
      'Content-Security-Policy': policyFor(document.sheet),
      'Content-Language': document.reading.language,
    },
    maxAge: 0,
    ...(lifetimeMs !== undefined && { lifetimeMs }),
    ...(isPassing && { isPassing }),
  }
  return { is: 'page', page }
}
