import { sourcesPath } from '@/newsroom/editions/paths'
import { editionsTag, sourcesTag } from '@/newsroom/editions/tags'
import { loadSourcesPage } from '@/newsroom/queries/reader/sourcesPage'
import type { Rendered } from '../_cache/render'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import { RegisterPage } from '../_render/sources/RegisterPage'
import type { Visit } from '../_site/visit'
import { neighboursOf, pagedBy } from './paged'
import { sectionHead } from './sectionHead'

const perPage = 150

/** The register: on whom and what the stories of a language stand. */
export async function sourcesPage({ payload, language, query, tags }: Visit): Promise<Rendered> {
  const paged = pagedBy(query, perPage)
  if (!paged) return { is: 'missing' }
  const { site, sources } = await loadSourcesPage(payload, { language, ...paged })
  if (paged.page > 1 && sources.length === 0) return { is: 'missing' }
  const shown = sources.slice(0, perPage)
  // A source enters with any edition that cites it, and the order changes with any name.
  for (const tag of [editionsTag(language), sourcesTag]) tags.add(tag)
  const reading = readings[language]
  const path = sourcesPath(language)
  return pageOf({
    reading,
    tags,
    sheet: 'register',
    head: sectionHead(reading, {
      title: reading.t('register.title'),
      description: reading.t('register.hint'),
      pathIn: sourcesPath,
      page: paged.page,
    }),
    body: (
      <RegisterPage
        reading={reading}
        content={{ site, sources: shown, neighbours: neighboursOf({ path, paged, found: sources.length }) }}
      />
    ),
  })
}
