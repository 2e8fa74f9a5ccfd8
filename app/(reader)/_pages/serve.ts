import type { Payload } from 'payload'
import type { Language } from '@/domain/workflow/languages'
import { loadSite } from '@/newsroom/queries/reader/site'
import { type Rendered, servePage, type Tags } from '../_cache/render'
import { notFoundPage } from './notFound'
import { payloadHere } from './payload'

export function isLanguage(value: string): value is Language {
  return value === 'ar' || value === 'en'
}

type Build = (payload: Payload, language: Language, tags: Tags) => Promise<Rendered>

interface Route {
  /** The first part of the path, a language or anything else. */
  language: string
  /** The path under which the page is kept, as browsers write it. */
  key: string
}

/** Answers a route below a language; there are no other languages. */
export function serveIn(request: Request, { language, key }: Route, build: Build): Promise<Response> {
  if (!isLanguage(language)) return serveNotFound(request)
  return servePage(request, key, async (tags) => build(await payloadHere(), language, tags))
}

/** Answers 404, in the language that the path or the browser speaks. */
export function serveNotFound(request: Request): Promise<Response> {
  const language = languageOf(request)
  return servePage(request, `404 ${language}`, async () =>
    notFoundPage({ language, site: await loadSite(await payloadHere()) }),
  )
}

/** The language of a page that is not there: what its address begins with, however spelled, else the browser's. */
export function languageOf(request: Request): Language {
  const [, first = ''] = new URL(request.url).pathname.toLowerCase().split('/')
  const guess = first.split('-', 1)[0] ?? ''
  return isLanguage(guess) ? guess : preferredLanguage(request.headers.get('accept-language'))
}

/** The language of ours that a browser asks for first; Arabic, where it asks for neither. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const quality = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='))
      return { language: tag.split('-', 1)[0] ?? '', quality: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return wishes.map(({ language }) => language).find(isLanguage) ?? 'ar'
}
