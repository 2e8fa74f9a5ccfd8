import { homePath } from '@/newsroom/editions/paths'
import type { Site } from '@/newsroom/queries/reader/site'
import { InnerPage } from '../InnerPage'
import type { Reading } from '../reading'
import { Said } from '../Said'
import { TopicLinks } from '../TopicLinks'

/** There is nothing at this address, and where to go instead. */
export function NotFoundPage({ reading, site }: { reading: Reading; site: Site }) {
  const { t, language } = reading
  const home = (children: string) => <a href={homePath(language)}>{children}</a>
  return (
    <InnerPage reading={reading} site={site} otherPath={homePath(reading.other)} className="wrap row lost">
      <p className="kick">
        <bdi>404</bdi>
      </p>
      <div className="x2">
        <h1>{t('notFound.title')}</h1>
        <p className="stand">
          <Said message={t('notFound.hint')} parts={{ home }} />
        </p>
        {site.topics.length > 0 && (
          <ul>
            <TopicLinks reading={reading} topics={site.topics} />
          </ul>
        )}
      </div>
    </InnerPage>
  )
}
