'use client'

import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Bdi, Facts, PageBar, StageMark } from '@/app/(desk)/_ui'
import { useDates } from '../clock'
import { nameIn } from '../model/names'
import { useSession } from '../session/context'
import { Actions } from './Actions'

/** Where the translation stands, in whose hands, until when, and what comes next. */
export function WorkspaceBar() {
  const { t } = useTranslation(['workspace', 'desk'])
  const { language } = useManner()
  const desk = useSession((state) => state.desk)
  const english = useSession((state) => state.shown.find(({ id }) => id === 'title')?.targetText)
  const { translator, reviewer } = desk.facts.translation
  const title = language === 'en' && english ? english : desk.titles.ar
  const nobody = <span className="soft">{t('workspace:facts.nobody')}</span>
  const person = (id: number | null) =>
    id === null ? (
      nobody
    ) : (
      <>
        <Bdi>{nameIn(desk.people.names[id], language)}</Bdi>
        {id === desk.actor.id && <span className="soft"> {t('workspace:facts.you')}</span>}
      </>
    )
  return (
    <PageBar
      crumbs={[
        { label: t('desk:nav.translations'), href: '/desk/translations' },
        { label: t('workspace:intoEnglish') },
      ]}
      title={title || t('workspace:untitled')}
      facts={
        <Facts
          items={[
            { label: t('workspace:facts.stage'), value: <StageMark of="translation" stage={desk.stage} /> },
            { label: t('workspace:facts.translator'), value: person(translator) },
            { label: t('workspace:facts.reviewer'), value: person(reviewer) },
            ...(desk.dueAt ? [{ label: t('workspace:facts.due'), value: <Due at={desk.dueAt} /> }] : []),
          ]}
        />
      }
      actions={<Actions />}
    />
  )
}

function Due({ at }: { at: string }) {
  const { tell, short } = useDates()
  return (
    <>
      {short(at)} <span className="soft">{tell(at, 'relative')}</span>
    </>
  )
}
