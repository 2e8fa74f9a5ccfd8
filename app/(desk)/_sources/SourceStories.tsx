import type { SourcePage, SourceStory } from '@/newsroom/queries/sourcePage'
import { changedAt } from '../_lib/dates'
import { getHere, getT } from '../_lib/i18n'
import { RowKeys } from '../_lists/RowKeys'
import { EmptyState, Link, PairMark, StageMark } from '../_ui'

/** Every story that stands on the source, those that readers see marked. */
export async function SourceStories({ page: { stories, total } }: { page: SourcePage }) {
  const { t } = await getHere('sources')
  return (
    <RowKeys className="source-stories">
      <h2 className="sec">
        {t('stories.title')} <span className="n">{t('stories.count', { count: total })}</span>
      </h2>
      {stories.length === 0 && <EmptyState title={t('stories.none')}>{t('stories.noneHelp')}</EmptyState>}
      <ul>
        {stories.map((story) => (
          <StoryLine key={story.id} story={story} />
        ))}
      </ul>
      {total > stories.length && <p className="small soft">{t('stories.more')}</p>}
    </RowKeys>
  )
}

async function StoryLine({ story }: { story: SourceStory }) {
  const { t, manner } = await getHere('sources')
  const untitled = getT(manner, 'lists')('untitled')
  const isEnglish = manner.language === 'en' && Boolean(story.english)
  const isPair = story.live !== null && story.english_live !== null
  return (
    <li className="job cite">
      <div className="what">
        <h3 className="t one-line" dir={isEnglish ? 'ltr' : 'rtl'}>
          <Link href={`/desk/articles/${story.id}`} data-row>
            <bdi lang={isEnglish ? 'en' : 'ar'}>{(isEnglish ? story.english : story.title) || untitled}</bdi>
          </Link>
        </h3>
        <p className="row-sub">
          {isPair && <PairMark label={t('stories.liveBoth')} />}
          {story.role && <span>{t(`roles.${story.role}`)}</span>}
          {story.live !== null && <span>{isPair ? t('stories.liveBoth') : t('stories.live')}</span>}
        </p>
      </div>
      <StageMark of="article" stage={story.stage} />
      <time className="small soft" dateTime={story.updated_at}>
        {changedAt(manner, story.updated_at)}
      </time>
    </li>
  )
}
