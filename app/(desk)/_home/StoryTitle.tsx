import type { LiveStory } from '@/newsroom/queries/home'
import { dates } from '../_lib/dates'
import { getHere, getT } from '../_lib/i18n'
import { PairMark } from '../_ui'

/** A live story by its title, with the two dots where it stands in both languages. */
export async function StoryTitle({ story }: { story: LiveStory }) {
  const { t, manner } = await getHere('people')
  const common = getT(manner, 'common')
  const isEnglish = manner.language === 'en' && story.english !== null
  return (
    <div className="what">
      <h3 className="t one-line" dir={isEnglish ? 'ltr' : 'rtl'}>
        <bdi lang={isEnglish ? 'en' : 'ar'}>{isEnglish ? story.english : story.title}</bdi>
      </h3>
      <p className="row-sub">
        {story.english ? <PairMark label={common('bothLanguages')} /> : <span>{t('home.arabicOnly')}</span>}
        <span>{(story.topics ?? []).map((topic) => topic[manner.language]).join(' · ')}</span>
        <time dateTime={story.first_published_at}>{dates(manner)(story.first_published_at, 'date')}</time>
      </p>
    </div>
  )
}
