'use client'

import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Facts, Icon, PageBar, StageMark } from '@/app/(desk)/_ui'
import type { ArticleDesk } from '@/newsroom/queries/articleDesk'
import { useChoices } from './session/choices'
import { useSession } from './session/context'
import { useName, usePrintedName } from './session/useName'
import { useTell } from './session/useTell'
import { StageActions } from './stages/StageActions'
import { readerPage } from './stages/steps'

interface ArticleBarProps {
  desk: ArticleDesk
  now: string
  timeZone: string
}

/** Where the story stands, who has it in hand, and the next step. */
export function ArticleBar({ desk, now, timeZone }: ArticleBarProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const { title } = useStore(session.fields)
  const { topics } = useStore(session.details)
  const choices = useChoices()
  const name = useName()
  const topic = choices.topics.find(({ id }) => id === topics[0])
  const crumbs = [{ label: t('crumb'), href: '/desk/articles' }, ...(topic ? [{ label: name(topic) }] : [])]
  return (
    <PageBar
      crumbs={crumbs}
      title={title || t('untitled')}
      facts={<StoryFacts desk={desk} now={now} timeZone={timeZone} />}
      actions={<StageActions timeZone={timeZone} now={now} withdrawnLanguages={desk.withdrawnLanguages} />}
    />
  )
}

function StoryFacts({ desk, now, timeZone }: ArticleBarProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const { stage, hasLive } = useStore(session.facts)
  const { writer, publishAt } = useStore(session.details)
  const { writers } = useChoices()
  const name = useName()
  const printed = usePrintedName()
  const tell = useTell(timeZone, now)
  const who = writers.find(({ id }) => id === writer)
  const live = (
    <a className="st s-published" href={readerPage(session.id)} target="_blank" rel="noreferrer">
      <Icon name="published" />
      <span>{t('facts.liveKept')}</span>
    </a>
  )
  return (
    <Facts
      items={[
        { label: t('facts.stage'), value: <StageMark of="article" stage={stage} /> },
        ...(stage === 'scheduled' && publishAt
          ? [{ label: t('facts.publishAt'), value: tell(publishAt) }]
          : []),
        ...(hasLive && stage !== 'published' ? [{ label: t('facts.live'), value: live }] : []),
        { label: t('facts.writer'), value: <bdi>{who ? name(who) : t('facts.nobody')}</bdi> },
        ...(desk.lastWriter
          ? [{ label: t('facts.editor'), value: <bdi>{printed(desk.lastWriter)}</bdi> }]
          : []),
      ]}
    />
  )
}
