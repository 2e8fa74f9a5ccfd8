'use client'

import { useTranslation } from 'react-i18next'
import type { Language } from '@/domain/workflow/languages'
import type { LiveStory } from '@/newsroom/queries/home'
import { useManner } from '../_lib/Providers'
import { classes, IconButton } from '../_ui'
import { standsIn } from './arrangement'
import { StoryTitle, titleIn } from './StoryTitle'
import type { PageActs } from './useActs'

interface LeadPlaceProps {
  chosen: LiveStory | undefined
  /** The story that leads where the chosen one does not. */
  byItself: LiveStory | null
  language: Language
  timeZone: string
  acts: PageActs
}

/** The head of the page: the chosen story, or the newest by itself. */
export function LeadPlace({ chosen, byItself, language, timeZone, acts }: LeadPlaceProps) {
  const { t } = useTranslation('site')
  const { language: own } = useManner()
  const stands = chosen !== undefined && standsIn(chosen, language)
  return (
    <>
      <h3 className="home-place">{t('home.lead')}</h3>
      {chosen && (
        <div
          className={classes('home-story', 'home-lead', !stands && 'absent')}
          data-article={chosen.article}
        >
          <StoryTitle story={chosen} language={language} timeZone={timeZone} isOnEnglishPage={!stands} />
          <div className="acts">
            <IconButton
              icon="close"
              size="m"
              data-act="remove"
              label={t('home.remove', { title: titleIn(chosen, own) })}
              onPress={() => acts.remove(chosen)}
            />
          </div>
        </div>
      )}
      {!stands && (
        <>
          <p className="small soft">{t(chosen ? 'home.leadNewestEnglish' : 'home.leadNewest')}</p>
          {byItself && (
            <div className={classes('home-story', 'home-lead')}>
              <StoryTitle story={byItself} language={language} timeZone={timeZone} />
            </div>
          )}
        </>
      )}
    </>
  )
}
