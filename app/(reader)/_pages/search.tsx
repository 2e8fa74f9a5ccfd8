import { inOrder, readDay } from '@/domain/search/readDay'
import { readQuery } from '@/domain/search/readQuery'
import { isolate } from '@/domain/text/direction'
import { searchPath } from '@/newsroom/editions/paths'
import { editionsTag, lineTag } from '@/newsroom/editions/tags'
import { mostPages, type Results, searchEditions } from '@/newsroom/queries/reader/searchEditions'
import { loadSite } from '@/newsroom/queries/reader/site'
import type { Rendered } from '../_cache/render'
import type { HeadContent } from '../_render/Head'
import { pageOf } from '../_render/pageDocument'
import { type Reading, readings } from '../_render/reading'
import type { Asked } from '../_render/search/asked'
import { SearchPage } from '../_render/search/SearchPage'
import type { Visit } from '../_site/visit'
import { inBoth } from './languages'

/** The search form of a language, and what was found. */
export async function searchPage(visit: Visit): Promise<Rendered> {
  const { payload, language, tags } = visit
  const asked = askedIn(visit.query)
  if (!asked) return { is: 'missing' }
  const results = asked.query.words.length > 0 ? await searchEditions(payload, { language, ...asked }) : null
  if (results && asked.page > 1 && results.hits.length === 0) return { is: 'missing' }
  if (results) addTags(visit, results)
  const reading = readings[language]
  const site = results?.site ?? (await loadSite(payload))
  return pageOf({
    reading,
    tags,
    sheet: 'search',
    // As many pages as there are words.
    isPassing: asked.query.text !== '',
    head: headOf(reading, asked),
    body: <SearchPage reading={reading} content={{ site, asked, results }} />,
  })
}

/** Null for a page that no search has. */
function askedIn(parameters: URLSearchParams): Asked | null {
  const asked = parameters.get('page')
  const page = asked === null ? 1 : /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 0
  if (page < 1 || page > mostPages) return null
  const [from, to] = [readDay(parameters.get('from')), readDay(parameters.get('to'))]
  return {
    query: readQuery(parameters.get('q') ?? ''),
    topic: topicIn(parameters),
    ...inOrder(from.day, to.day),
    malformed: { from: from.isMalformed, to: to.isMalformed },
    page,
  }
}

/** A slug of ours; anything else names no topic. */
function topicIn(parameters: URLSearchParams): string | null {
  const slug = parameters.get('topic') ?? ''
  return /^[\p{L}\p{M}\p{N}_-]{1,100}$/u.test(slug) ? slug : null
}

/** Any edition may be a hit. What was said of the other language depends on that one, too. */
function addTags({ language, tags }: Visit, { hits, amends }: Results): void {
  tags.add(editionsTag(language))
  if (amends) tags.add(editionsTag(language === 'ar' ? 'en' : 'ar'))
  for (const { line } of hits) tags.add(lineTag(line.article, language))
}

/** The empty form is a page like any other; what somebody found with it is not. */
function headOf(reading: Reading, { query }: Asked): HeadContent {
  const { t, language } = reading
  const description = t('search.description')
  if (query.text !== '') {
    const title = t('titleOf', { title: t('search.titleOf', { query: isolate(query.text) }) })
    return { title, description, path: null, isHidden: true }
  }
  return {
    title: t('titleOf', { title: t('search.title') }),
    description,
    path: searchPath(language),
    alternates: inBoth(searchPath),
  }
}
