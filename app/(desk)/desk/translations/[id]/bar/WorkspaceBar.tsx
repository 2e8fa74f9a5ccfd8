'use client'

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Bdi, Facts, PageBar, StageMark } from '@/app/(desk)/_ui'
import { canEditTranslationDetails } from '@/domain/workflow/policies'
import { useDates } from '../clock'
import { useDialogs } from '../dialogs/context'
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
  const mayChange = canEditTranslationDetails(desk.actor, desk.facts.article)
  const due = desk.dueAt ? (
    <Due at={desk.dueAt} />
  ) : (
    <span className="soft">{t('workspace:facts.noDue')}</span>
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
            { label: t('workspace:facts.reviewer'), value: <Detail>{person(reviewer)}</Detail> },
            ...(desk.dueAt || mayChange
              ? [{ label: t('workspace:facts.due'), value: <Detail>{due}</Detail> }]
              : []),
          ]}
        />
      }
      actions={<Actions />}
    />
  )
}

/** A fact that an editor changes by pressing it. */
function Detail({ children }: { children: ReactNode }) {
  const { t } = useTranslation('workspace')
  const { open } = useDialogs()
  const mayChange = useSession(({ desk }) => canEditTranslationDetails(desk.actor, desk.facts.article))
  if (!mayChange) return children
  return (
    <button
      type="button"
      className="plain fact"
      title={t('details.title')}
      onClick={() => open({ kind: 'details' })}
    >
      {children}
    </button>
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
