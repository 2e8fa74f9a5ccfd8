import type { ReactNode } from 'react'
import { canWrite } from '@/domain/workflow/roles'
import { unreadCount } from '@/newsroom/notifications/unreadCount'
import type { Person } from '@/newsroom/person'
import { dayLine, timeZone } from '../_lib/dates'
import { getT, mannerOf } from '../_lib/i18n'
import { Messages } from '../_lib/Messages'
import { todayOf } from '../_lib/today'
import { Bell } from '../_notices/Bell'
import { NoticesProvider } from '../_notices/NoticesProvider'
import { PairMark } from '../_ui'
import { LanguageSwitch } from './LanguageSwitch'
import { NavLinks } from './NavLinks'
import { nameOf } from './names'
import { PaletteProvider } from './Palette'
import { PaletteButton } from './PaletteButton'
import { PersonMenu } from './PersonMenu'
import { ownSections, sectionsFor } from './sections'
import { TabBar } from './TabBar'
import { TopBar } from './TopBar'

/** Navigation around every page of a person who is signed in. */
export async function Frame({ person, children }: { person: Person; children: ReactNode }) {
  const manner = mannerOf(person)
  const t = getT(manner, 'desk')
  const waiting = (await todayOf(person)).length
  const unread = await unreadCount(person)
  const own = ownSections(person.actor)
  const sections = sectionsFor(person.actor)
  const account = {
    id: person.user.id,
    name: nameOf(person.user, manner.language),
    theme: manner.theme,
    sections,
    own,
    canAdmin: person.actor.roles.some((role) => role === 'admin' || role === 'editor'),
  }
  return (
    <Messages of={['desk', 'notices']}>
      <NoticesProvider initial={unread} timeZone={timeZone}>
        <PaletteProvider sections={sections} own={own} person={account.id} canWrite={canWrite(person.actor)}>
          <div className="desk">
            <a href="#content" className="skip">
              {t('skip')}
            </a>
            <TopBar date={dayLine(manner, new Date().toISOString())} />
            <nav className="nav" aria-label={t('nav.label')}>
              <div className="mark-word">
                <PairMark />
                <b>{getT(manner, 'common')('product')}</b>
              </div>
              <NavLinks waiting={waiting} sections={sections} />
              <div className="foot">
                <Bell />
                <PaletteButton />
                <LanguageSwitch person={account.id} className="nav-item soft" />
                <PersonMenu {...account} />
              </div>
            </nav>
            <main id="content" className="page" tabIndex={-1}>
              {children}
            </main>
            <TabBar waiting={waiting} account={account} />
          </div>
        </PaletteProvider>
      </NoticesProvider>
    </Messages>
  )
}
