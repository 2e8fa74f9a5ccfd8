'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FrontPage, mostPicks } from '@/domain/workflow/frontPage'
import type { Language } from '@/domain/workflow/languages'
import { languageNames } from '@/locales'
import type { HomeDesk, LiveStory } from '@/newsroom/queries/home'
import { useManner } from '../_lib/Providers'
import { ButtonLink, FilterTabs } from '../_ui'
import { arrangedBy } from './arrangement'
import { LeadPlace } from './LeadPlace'
import { PickPlace } from './PickPlace'
import { StoryTitle } from './StoryTitle'
import type { PageActs } from './useActs'

interface PageInSmallProps {
  page: FrontPage
  newest: HomeDesk['newest']
  stories: ReadonlyMap<number, LiveStory>
  timeZone: string
  acts: PageActs
}

/** The page as readers of one language will see it: what was chosen, and what fills the rest by itself. */
export function PageInSmall({ page, newest, stories, timeZone, acts }: PageInSmallProps) {
  const { t } = useTranslation('site')
  const [language, setLanguage] = useState<Language>(useManner().language)
  const lead = page.lead === null ? undefined : stories.get(page.lead)
  const picks = page.picks.flatMap((article) => stories.get(article) ?? [])
  const { leadByItself, following } = arrangedBy({ page, language, newest: newest[language], lead })
  const free = mostPicks - picks.length
  const shown = { language, timeZone, acts }
  return (
    <section className="home-page" aria-labelledby="home-page">
      <h2 className="sec" id="home-page" tabIndex={-1}>
        {t('home.page')}
      </h2>
      <FilterTabs
        label={t('home.pageIn')}
        items={(['ar', 'en'] as const).map((id) => ({ id, label: languageNames[id] }))}
        current={language}
        onSelect={(id) => setLanguage(id === 'en' ? 'en' : 'ar')}
        end={
          <ButtonLink small kind="quiet" newTab href={`/${language}`}>
            {t(language === 'ar' ? 'home.viewAr' : 'home.viewEn')}
          </ButtonLink>
        }
      />
      <LeadPlace chosen={lead} byItself={leadByItself} {...shown} />
      <h3 className="home-place" id="home-picks" tabIndex={-1}>
        {t('home.picks')}
      </h3>
      <p className="small soft">{t(picks.length === 0 ? 'home.picksNone' : 'home.picksHelp')}</p>
      <ol className="home-picks" aria-labelledby="home-picks">
        {picks.map((story, place) => (
          <PickPlace key={story.article} story={story} place={place} count={picks.length} {...shown} />
        ))}
      </ol>
      {picks.length > 0 && free > 0 && <p className="small soft">{t('home.free', { count: free })}</p>}
      <Following stories={following} language={language} timeZone={timeZone} />
    </section>
  )
}

interface FollowingProps {
  stories: readonly LiveStory[]
  language: Language
  timeZone: string
}

function Following({ stories, language, timeZone }: FollowingProps) {
  const { t } = useTranslation('site')
  return (
    <>
      <h3 className="home-place">{t('home.then')}</h3>
      {stories.length === 0 && (
        <p className="small soft">{t(language === 'ar' ? 'home.thenNone' : 'home.thenNoneEnglish')}</p>
      )}
      <ul className="home-then">
        {stories.map((story) => (
          <li key={story.article}>
            <StoryTitle story={story} language={language} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </>
  )
}
