import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import { homePath, searchPath } from '@/newsroom/editions/paths'
import { absolute } from '../absolute'
import type { Reading } from '../reading'
import { organization } from './organization'

/** The site in one language, and where it is searched: for its front page. */
export function webSite(reading: Reading): WebSite {
  const { language, t } = reading
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(searchPath(language))}?q={words}` },
    'query-input': 'required name=words',
  }
  return {
    '@type': 'WebSite',
    '@id': absolute(homePath(language)),
    url: absolute(homePath(language)),
    name: t('site'),
    description: t('siteDescription'),
    inLanguage: language,
    publisher: organization(reading),
    potentialAction: search,
  }
}
