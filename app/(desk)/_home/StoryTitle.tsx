'use client'

import { useTranslation } from 'react-i18next'
import { formatDate } from '@/domain/text/formatDate'
import type { Language } from '@/domain/workflow/languages'
import type { LiveStory } from '@/newsroom/queries/home'
import { useManner } from '../_lib/Providers'
import { PairMark } from '../_ui'
import { standsIn } from './arrangement'

interface StoryTitleProps {
  story: LiveStory
  /** In which language it is told, where it stands in it. */
  language: Language
  timeZone: string
  /** It is shown on the English page, where a story in Arabic only has no place. */
  isOnEnglishPage?: boolean
  /** Its heading's level: on the page it stands under a place. */
  level?: 'h3' | 'h4'
}

export const titleIn = (story: LiveStory, language: Language): string =>
  (language === 'en' && story.english) || story.title

/** A live story by its title, with the two dots where it stands in both languages. */
export function StoryTitle({
  story,
  language,
  timeZone,
  isOnEnglishPage,
  level: Heading = 'h4',
}: StoryTitleProps) {
  const { t } = useTranslation(['site', 'common'])
  const { language: own, digits } = useManner()
  const shown = standsIn(story, language) ? language : 'ar'
  const { first_published_at: at, topics } = story
  const names = (topics ?? []).map((topic) => topic[own]).join(' · ')
  return (
    <div className="what">
      <Heading className="t" dir={shown === 'en' ? 'ltr' : 'rtl'}>
        <bdi lang={shown}>{titleIn(story, shown)}</bdi>
      </Heading>
      <p className="row-sub">
        {story.english === null ? (
          <span className="arabic-only">
            {t(isOnEnglishPage ? 'home.arabicOnlyHere' : 'home.arabicOnly')}
          </span>
        ) : (
          <PairMark label={t('common:bothLanguages')} />
        )}
        {names && <span>{names}</span>}
        <time dateTime={at}>{formatDate(at, { lang: own, digits, style: 'date', timeZone })}</time>
      </p>
    </div>
  )
}
