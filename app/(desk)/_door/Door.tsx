import type { ReactNode } from 'react'
import { LanguageSwitch } from '../_frame/LanguageSwitch'
import { getHere } from '../_lib/i18n'
import { Messages } from '../_lib/Messages'
import { PairMark } from '../_ui'

interface DoorProps {
  title: string
  help?: string
  children: ReactNode
  /** Below the form: other ways in. */
  beside?: ReactNode
}

/** The page in front of the desk: the mark, one form, the other language. */
export async function Door({ title, help, children, beside }: DoorProps) {
  const { t } = await getHere('desk')
  const { t: common } = await getHere('common')
  return (
    <Messages of={['desk']}>
      <div className="door">
        <header className="door-mark">
          <PairMark />
          <b>{common('product')}</b>
          <p>{t('door.idea')}</p>
          <LanguageSwitch className="btn quiet" />
        </header>
        <main className="door-main">
          <h1>{title}</h1>
          {help && <p className="soft">{help}</p>}
          {children}
          {beside}
        </main>
      </div>
    </Messages>
  )
}
