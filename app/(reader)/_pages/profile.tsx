import { isolate } from '@/domain/text/direction'
import type { Language } from '@/domain/workflow/languages'
import { translatorList, writerList } from '@/newsroom/editions/lists'
import { pagePath, profilePath } from '@/newsroom/editions/paths'
import { lineTag, listTag, profileTag } from '@/newsroom/editions/tags'
import { loadProfilePage } from '@/newsroom/queries/reader/profilePage'
import type { Rendered } from '../_cache/render'
import { pageOf } from '../_render/pageDocument'
import { ProfilePage } from '../_render/profile/ProfilePage'
import { readings } from '../_render/reading'
import { graphOf } from '../_render/structured/graph'
import { profilePage as profileData } from '../_render/structured/person'
import type { Visit } from '../_site/visit'
import { inBoth } from './languages'
import { untilMidnight } from './midnight'
import { neighboursOf, pagedBy } from './paged'
import { registerId } from './registerId'

const perPage = 30

/** A writer or translator, and what they made; until there is a word or a story of theirs, readers do not know of them. */
export async function profilePage({ payload, language, params, query, tags }: Visit): Promise<Rendered> {
  const paged = pagedBy(query, perPage)
  const asked = registerId(params.id)
  if (!paged || asked === null) return { is: 'missing' }
  const { site, profile, isIn, works } = await loadProfilePage(payload, { id: asked, language, ...paged })
  const isThere = (each: Language) => isIn[each] || profile?.bio[each].trim() !== ''
  if (!profile || !isThere(language) || (paged.page > 1 && works.length === 0)) return { is: 'missing' }
  const { id, slug, name, bio } = profile
  const pathIn = (each: Language) => profilePath(each, { profile: id, slug })
  if (params.slug !== slug) return { is: 'redirect', to: pathIn(language) }
  const shown = works.slice(0, perPage)
  tags.add(profileTag(id))
  for (const each of ['ar', 'en'] as const) tags.add(listTag(writerList(id), each))
  tags.add(listTag(translatorList(id), 'en'))
  for (const { article } of shown) tags.add(lineTag(article, language))
  const reading = readings[language]
  const now = new Date()
  const path = pathIn(language)
  const hasOther = isThere(reading.other)
  const neighbours = neighboursOf({ path, paged, found: works.length })
  const title = isolate(name[language])
  return pageOf({
    reading,
    tags,
    sheet: 'profile',
    lifetimeMs: untilMidnight(now),
    head: {
      title: reading.t('titleOf', { title }),
      sharedTitle: title,
      description: bio[language].trim() || reading.t('profile.description', { name: title }),
      path: pagePath(path, paged.page),
      alternates: paged.page > 1 || !hasOther ? [] : inBoth(pathIn),
      jsonLd: graphOf(profileData(reading, { profile: id, slug, name, bio: bio[language].trim() })),
    },
    body: (
      <ProfilePage
        reading={reading}
        content={{ site, profile, hasOther, works: shown, neighbours, today: now.toISOString() }}
      />
    ),
  })
}
