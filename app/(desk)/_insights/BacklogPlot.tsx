import { Link } from '@/app/(desk)/_ui'
import { directionOf } from '@/locales'
import { type Backlog, type BacklogStory, backlogAges } from '@/newsroom/queries/insights'
import type { Manner } from '../_lib/i18n'
import { Columns, Plot } from './Columns'
import { type Telling, topOf } from './telling'

interface BacklogPlotProps {
  backlog: Backlog
  telling: Telling
  manner: Manner
  now: string
}

/** Live English that renders an older Arabic: how much of it, for how long, and which. */
export function BacklogPlot({ backlog, telling, manner, now }: BacklogPlotProps) {
  const { t, number } = telling
  const { stories, count, ages } = backlog
  const top = topOf(ages)
  const ageName = (index: number) => {
    const limit = backlogAges[index]
    return limit === undefined ? t('backlog.older') : t('backlog.upTo', { count: limit })
  }
  return (
    <Plot id="backlog" title={t('backlog.title')} lead={t('backlog.now', { count })}>
      {count > 0 && (
        <>
          <Columns
            columns={ages.map((value, index) => ({
              key: String(backlogAges[index] ?? 'older'),
              label: ageName(index),
              title: t('backlog.age', { age: ageName(index), count: value }),
              stacks: [[{ look: 'p-behind', value }]],
            }))}
            most={top}
            ticks={[top / 2, top].map((value) => ({ value, label: number(value) }))}
          />
          <ol className="backlog">
            {stories.map((story) => (
              <BacklogLine
                key={story.translation}
                story={story}
                telling={telling}
                manner={manner}
                now={now}
              />
            ))}
          </ol>
          {count > stories.length && (
            <p className="soft">{t('backlog.more', { count: count - stories.length })}</p>
          )}
        </>
      )}
    </Plot>
  )
}

interface BacklogLineProps extends Omit<BacklogPlotProps, 'backlog'> {
  story: BacklogStory
}

function BacklogLine({ story, telling: { t, span }, manner, now }: BacklogLineProps) {
  const { translation, title, english, since, rows, translator } = story
  const lang = manner.language === 'en' && english ? 'en' : 'ar'
  const hours = (Date.parse(now) - Date.parse(since)) / 3_600_000
  return (
    <li>
      <Link className="one-line" dir={directionOf[lang]} href={`/desk/translations/${translation}`}>
        <bdi lang={lang}>{lang === 'en' ? english : title}</bdi>
      </Link>
      <span className="soft">
        {t('backlog.rows', { count: rows })}
        {' · '}
        {translator ? (
          <bdi>{manner.language === 'ar' ? translator.nameAr : translator.nameEn}</bdi>
        ) : (
          t('backlog.nobody')
        )}
      </span>
      <span className="s-stale">{span(hours)}</span>
    </li>
  )
}
