'use client'

import { useTranslation } from 'react-i18next'
import { type FrontPage, mostPicks } from '@/domain/workflow/frontPage'
import type { LiveStory } from '@/newsroom/queries/home'
import { useManner } from '../_lib/Providers'
import type { Address } from '../_lists/address'
import { SearchBox } from '../_lists/SearchBox'
import { Button, EmptyState } from '../_ui'
import { StoryTitle, titleIn } from './StoryTitle'

interface ChoicesProps {
  path: string
  address: Address
  found: readonly LiveStory[]
  page: FrontPage
  timeZone: string
  onLead: (story: LiveStory) => void
  onPick: (story: LiveStory) => void
}

/** The live stories, each with its two places on the page. */
export function Choices({ path, address, found, page, timeZone, onLead, onPick }: ChoicesProps) {
  const { t } = useTranslation('site')
  const isFull = page.picks.length >= mostPicks
  return (
    <section className="home-choices" aria-labelledby="home-choices">
      <h2 className="sec" id="home-choices">
        {t('home.stories')}
      </h2>
      <div className="home-search">
        <SearchBox label={t('home.search')} path={path} address={address} />
      </div>
      <p className="small soft" role="status">
        {isFull && t('home.picksFull')}
      </p>
      {found.length === 0 && <Nothing isFiltered={address.q !== undefined} />}
      <ul>
        {found.map((story) => (
          <li key={story.article} className="home-story">
            <Choice {...{ story, page, timeZone, isFull, onLead, onPick }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation('site')
  return isFiltered ? (
    <EmptyState title={t('home.noMatch')}>{t('home.noMatchHelp')}</EmptyState>
  ) : (
    <EmptyState title={t('home.none')}>{t('home.noneHelp')}</EmptyState>
  )
}

interface ChoiceProps extends Pick<ChoicesProps, 'page' | 'timeZone' | 'onLead' | 'onPick'> {
  story: LiveStory
  isFull: boolean
}

function Choice({ story, page, timeZone, isFull, onLead, onPick }: ChoiceProps) {
  const { t } = useTranslation('site')
  const { language } = useManner()
  const title = titleIn(story, language)
  const leads = page.lead === story.article
  const isPick = page.picks.includes(story.article)
  return (
    <>
      <StoryTitle story={story} language={language} timeZone={timeZone} level="h3" />
      <div className="acts">
        <Button
          small
          icon={leads ? 'approved' : 'plus'}
          aria-pressed={leads}
          aria-label={t('home.asLeadOf', { title })}
          onPress={() => onLead(story)}
        >
          {t('home.asLead')}
        </Button>
        <Button
          small
          icon={isPick ? 'approved' : 'plus'}
          aria-pressed={isPick}
          aria-label={t('home.asPickOf', { title })}
          isDisabled={isFull && !isPick}
          onPress={() => onPick(story)}
        >
          {t('home.asPick')}
        </Button>
      </div>
    </>
  )
}
