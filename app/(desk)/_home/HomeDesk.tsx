'use client'

import './home.css'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HomeDesk as Desk } from '@/newsroom/queries/home'
import type { Address } from '../_lists/address'
import { Button, ErrorLine, PageBar } from '../_ui'
import { Choices } from './Choices'
import { isUnsaved } from './curating'
import { ChangedNote, GoneNote } from './Notes'
import { PageInSmall } from './PageInSmall'
import { useActs } from './useActs'
import { useFrontPage } from './useFrontPage'

interface HomeDeskProps {
  desk: Desk
  /** Who curates: her unsaved choice is kept for her. */
  person: number
  path: string
  address: Address
  timeZone: string
}

/** Where an editor puts the readers' front page together. */
export function HomeDesk({ desk, person, path, address, timeZone }: HomeDeskProps) {
  const { t } = useTranslation('site')
  const root = useRef<HTMLDivElement>(null)
  const front = useFrontPage(desk, person)
  const [said, setSaid] = useState('')
  const acts = useActs({ front, root, announce: setSaid })
  const { at, stories, gone, theirs, busy, problem } = front
  return (
    <div ref={root}>
      <PageBar
        title={t('home.title')}
        actions={
          <>
            {isUnsaved(at) && <span className="small soft">{t('home.unsaved')}</span>}
            <Button icon="undo" isDisabled={at.past.length === 0} onPress={acts.undo}>
              {t('home.undo')}
            </Button>
            <Button kind="go" busy={busy} onPress={front.save}>
              {t('home.save')}
            </Button>
          </>
        }
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className="home-notes">
        {problem && <ErrorLine>{problem}</ErrorLine>}
        {theirs && (
          <ChangedNote theirs={theirs} stories={stories} onTake={acts.takeTheirs} onKeep={acts.keepMine} />
        )}
        <GoneNote gone={gone} />
      </div>
      <div className="home-desk">
        <PageInSmall page={at.page} newest={desk.newest} stories={stories} timeZone={timeZone} acts={acts} />
        <Choices
          path={path}
          address={address}
          found={desk.found}
          page={at.page}
          timeZone={timeZone}
          onLead={acts.toggleLead}
          onPick={acts.togglePick}
        />
      </div>
    </div>
  )
}
