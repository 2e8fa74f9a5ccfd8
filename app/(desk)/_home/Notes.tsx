'use client'

import { useTranslation } from 'react-i18next'
import { type FrontPage, storiesOn } from '@/domain/workflow/frontPage'
import type { LiveStory } from '@/newsroom/queries/home'
import { useManner } from '../_lib/Providers'
import { Button, Icon } from '../_ui'
import { titleIn } from './StoryTitle'
import type { Gone } from './useFrontPage'

/** Stories of the choice that were retracted since. */
export function GoneNote({ gone }: { gone: readonly Gone[] }) {
  const { t } = useTranslation('site')
  if (gone.length === 0) return null
  return (
    <div className="home-note" role="status">
      <Icon name="retracted" />
      <div>
        <p>{t('home.gone')}</p>
        <ul>
          {gone.map(({ article, title }) => (
            <li key={article}>
              <bdi lang="ar">{title || t('home.untitled')}</bdi>
            </li>
          ))}
        </ul>
        <p className="small soft">{t('home.goneHelp')}</p>
      </div>
    </div>
  )
}

interface ChangedNoteProps {
  theirs: FrontPage
  stories: ReadonlyMap<number, LiveStory>
  onTake: () => void
  onKeep: () => void
}

/** Another editor was faster: hers or mine. */
export function ChangedNote({ theirs, stories, onTake, onKeep }: ChangedNoteProps) {
  const { t } = useTranslation('site')
  const { language } = useManner()
  const titles = storiesOn(theirs).flatMap((article) => stories.get(article) ?? [])
  return (
    <div className="home-note" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          <b>{t('home.changed')}</b> {t('home.changedHelp')}
        </p>
        {titles.length === 0 ? (
          <p className="soft">{t('home.theirsEmpty')}</p>
        ) : (
          <ol>
            {titles.map((story) => (
              <li key={story.article}>
                <bdi>{titleIn(story, language)}</bdi>
                {story.article === theirs.lead && <span className="small soft"> {t('home.lead')}</span>}
              </li>
            ))}
          </ol>
        )}
        <div className="acts wrap">
          <Button onPress={onTake}>{t('home.takeTheirs')}</Button>
          <Button onPress={onKeep}>{t('home.keepMine')}</Button>
        </div>
      </div>
    </div>
  )
}
