import type { ReactNode } from 'react'
import { wordmark } from '@/app/_shared/wordmark'
import { LanguageSwitch } from '../_frame/LanguageSwitch'
import { getHere } from '../_lib/i18n'
import { Messages } from '../_lib/Messages'

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
          <svg className="wordmark" viewBox="0 0 510 186" role="img" aria-label={common('product')}>
            <path d={wordmark.letters} />
            <path className="dots" d={wordmark.dots} />
          </svg>
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
