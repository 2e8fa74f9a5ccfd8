'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Icon } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'

/** What is saved, in words: nothing is called saved before the server has it. */
export function SaveWords() {
  const { t } = useTranslation('editor')
  const session = useSession()
  const state = useStore(session.saver.state)
  const refusalText = useRefusalText()
  const retry = (
    <button type="button" className="text-link" onClick={() => session.saver.flush()}>
      {t('save.retry')}
    </button>
  )
  switch (state.is) {
    case 'saved':
      return state.at === null ? (
        <Words icon="approved">{t('save.unchanged')}</Words>
      ) : (
        <SavedAgo at={state.at} />
      )
    case 'waiting':
      return <Words>{t('save.waiting')}</Words>
    case 'saving':
      return <Words>{t('save.saving')}</Words>
    case 'signedOut':
      return (
        <Words icon="warn" isBad>
          {t('save.signedOut')}{' '}
          <a className="text-link" href="/desk/login?next=/desk" target="_blank" rel="noopener">
            {t('save.signIn')}
          </a>{' '}
          {retry}
        </Words>
      )
    case 'conflict':
      return (
        <Words icon="warn" isBad>
          {t('save.conflict')}
        </Words>
      )
    case 'late':
      return (
        <Words icon="warn" isBad>
          {t('save.late')}
        </Words>
      )
    case 'failed':
      return (
        <Words icon="warn" isBad>
          {state.refusal.code === 'network'
            ? t('save.offline')
            : t('save.failed', { why: refusalText(state.refusal) })}{' '}
          {retry}
        </Words>
      )
  }
}

interface WordsProps {
  icon?: 'approved' | 'warn'
  isBad?: boolean
  children: ReactNode
}

function Words({ icon, isBad, children }: WordsProps) {
  return (
    <span
      className={isBad ? 'st s-stale' : 'st'}
      role={isBad ? 'alert' : 'status'}
      data-save={isBad ? 'bad' : 'good'}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  )
}

const second = 1_000

/** How long ago, renewed every few seconds; only the first word is announced. */
function SavedAgo({ at }: { at: number }) {
  const { t } = useTranslation('editor')
  const [now, setNow] = useState(at)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 4 * second)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.round((now - at) / second))
  const words =
    seconds < 60
      ? t('save.seconds', { count: seconds })
      : t('save.minutes', { count: Math.round(seconds / 60) })
  return (
    <span className="st" data-save="good">
      <Icon name="approved" />
      <span role="status" className="visually-hidden">
        {t('save.saved')}
      </span>
      <span aria-hidden>{words}</span>
    </span>
  )
}
