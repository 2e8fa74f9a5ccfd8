import { typeset } from '@/app/_shared/story/typography'
import { homePath, storyPath } from '@/newsroom/editions/paths'
import type { ArticleEdition } from '@/newsroom/editions/types'
import type { Site } from '@/newsroom/queries/reader/site'
import { InnerPage } from '../InnerPage'
import type { Reading } from '../reading'
import { Said } from '../Said'

interface Props {
  reading: Reading
  site: Site
  arabic: ArticleEdition
}

/** The story is there, but not in this language yet: the way to its Arabic. */
export function NotTranslatedPage({ reading, site, arabic }: Props) {
  const { t, language } = reading
  const home = (children: string) => <a href={homePath(language)}>{children}</a>
  return (
    <InnerPage reading={reading} site={site} otherPath={storyPath(arabic)} className="wrap row lost">
      <p className="kick">{t('story.onlyArabic')}</p>
      <div className="x2">
        <h1>{t('notTranslated.title')}</h1>
        <p className="stand">
          <a href={storyPath(arabic)} hrefLang="ar">
            <bdi lang="ar">{typeset(arabic.title, 'ar')}</bdi>
          </a>
        </p>
        <p className="was">
          <Said message={t('notTranslated.hint')} parts={{ home }} />
        </p>
      </div>
    </InnerPage>
  )
}
