import { isolate } from '@/domain/text/direction'
import { sourceList } from '@/newsroom/editions/lists'
import { pagePath, sourcePath, sourcesPath } from '@/newsroom/editions/paths'
import { lineTag, listTag, sourceTag } from '@/newsroom/editions/tags'
import { loadSourcePage } from '@/newsroom/queries/reader/sourcePage'
import type { Rendered } from '../_cache/render'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import { SourcePage } from '../_render/sources/SourcePage'
import { breadcrumbs } from '../_render/structured/breadcrumbs'
import { graphOf } from '../_render/structured/graph'
import type { Visit } from '../_site/visit'
import { inBoth } from './languages'
import { untilMidnight } from './midnight'
import { neighboursOf, pagedBy } from './paged'
import { registerId } from './registerId'

const perPage = 30

/** A source of the register and what stands on it; until something does, readers do not know of it. */
export async function sourcePage({ payload, language, params, query, tags }: Visit): Promise<Rendered> {
  const id = registerId(params.id)
  const paged = pagedBy(query, perPage)
  if (id === null || !paged) return { is: 'missing' }
  const { site, source, counts, stories } = await loadSourcePage(payload, { source: id, language, ...paged })
  if (!source || counts.ar + counts.en === 0) return { is: 'missing' }
  if (paged.page > 1 && stories.length === 0) return { is: 'missing' }
  const shown = stories.slice(0, perPage)
  for (const tag of [sourceTag(id), listTag(sourceList(id), 'ar'), listTag(sourceList(id), 'en')])
    tags.add(tag)
  for (const { article } of shown) tags.add(lineTag(article, language))
  const reading = readings[language]
  const now = new Date()
  const name = source[language] || source[reading.other]
  const path = sourcePath(language, id)
  const isAlone = paged.page > 1 || counts.ar === 0 || counts.en === 0
  const neighbours = neighboursOf({ path, paged, found: stories.length })
  return pageOf({
    reading,
    tags,
    sheet: 'source',
    lifetimeMs: untilMidnight(now),
    head: {
      title: reading.t('titleOf', { title: isolate(name) }),
      sharedTitle: isolate(name),
      description: reading.t('source.description', { name: isolate(name) }),
      path: pagePath(path, paged.page),
      alternates: isAlone ? [] : inBoth((each) => sourcePath(each, id)),
      isHidden: counts[language] === 0,
      jsonLd: graphOf(
        breadcrumbs(
          reading,
          { name: reading.t('register.title'), path: sourcesPath(language) },
          { name, path },
        ),
      ),
    },
    body: (
      <SourcePage
        reading={reading}
        content={{ site, source, counts, stories: shown, neighbours, today: now.toISOString() }}
      />
    ),
  })
}
