'use client'

import { useTranslation } from 'react-i18next'
import type { Language } from '@/domain/workflow/languages'
import { formatNumber } from '@/locales/digits'
import type { LiveStory } from '@/newsroom/queries/home'
import { useManner } from '../_lib/Providers'
import { Button, classes, IconButton } from '../_ui'
import { standsIn } from './arrangement'
import { StoryTitle, titleIn } from './StoryTitle'
import type { PageActs } from './useActs'

interface PickPlaceProps {
  story: LiveStory
  /** Its place among the picks, from 0. */
  place: number
  count: number
  language: Language
  timeZone: string
  acts: PageActs
}

/** A picked story, and what can be done to it. */
export function PickPlace({ story, place, count, language, timeZone, acts }: PickPlaceProps) {
  const { t } = useTranslation('site')
  const { language: own, digits } = useManner()
  const title = titleIn(story, own)
  const stands = standsIn(story, language)
  return (
    <li className={classes('home-story', !stands && 'absent')} data-article={story.article}>
      <span className="n" aria-hidden>
        {formatNumber(place + 1, own, digits)}
      </span>
      <StoryTitle story={story} language={language} timeZone={timeZone} isOnEnglishPage={!stands} />
      <div className="acts">
        <Button
          small
          kind="quiet"
          aria-label={t('home.makeLeadOf', { title })}
          onPress={() => acts.makeLead(story)}
        >
          {t('home.makeLead')}
        </Button>
        <IconButton
          icon="up"
          size="m"
          data-act="up"
          label={t('home.up', { title })}
          isDisabled={place === 0}
          onPress={() => acts.move(story, -1)}
        />
        <IconButton
          icon="down"
          size="m"
          data-act="down"
          label={t('home.down', { title })}
          isDisabled={place === count - 1}
          onPress={() => acts.move(story, 1)}
        />
        <IconButton
          icon="close"
          size="m"
          data-act="remove"
          label={t('home.remove', { title })}
          onPress={() => acts.remove(story)}
        />
      </div>
    </li>
  )
}
