import { correctionsPath } from '@/newsroom/editions/paths'
import { correctionsTag, lineTag } from '@/newsroom/editions/tags'
import { loadCorrectionsPage } from '@/newsroom/queries/reader/correctionsPage'
import type { Rendered } from '../_cache/render'
import { CorrectionsPage } from '../_render/corrections/CorrectionsPage'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import type { Visit } from '../_site/visit'
import { neighboursOf, pagedBy } from './paged'
import { sectionHead } from './sectionHead'

const perPage = 30

/** The log: what was corrected in a language, and what was withdrawn. */
export async function correctionsPage({ payload, language, query, tags }: Visit): Promise<Rendered> {
  const paged = pagedBy(query, perPage)
  if (!paged) return { is: 'missing' }
  const { site, entries } = await loadCorrectionsPage(payload, { language, ...paged })
  if (paged.page > 1 && entries.length === 0) return { is: 'missing' }
  const shown = entries.slice(0, perPage)
  tags.add(correctionsTag(language))
  for (const { article } of shown) tags.add(lineTag(article, language))
  const reading = readings[language]
  const path = correctionsPath(language)
  return pageOf({
    reading,
    tags,
    sheet: 'corrections',
    head: sectionHead(reading, {
      title: reading.t('log.title'),
      description: reading.t('log.hint'),
      pathIn: correctionsPath,
      page: paged.page,
    }),
    body: (
      <CorrectionsPage
        reading={reading}
        content={{ site, entries: shown, neighbours: neighboursOf({ path, paged, found: entries.length }) }}
      />
    ),
  })
}
