'use client'

import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { useSession } from '../session/context'
import { EffectsNote } from './EffectsNote'
import { SaveWords } from './SaveWords'

/** The foot of the page: what is saved, how long the text is, what it does to the English. */
export function StatusLine({ editable, canClassify }: { editable: boolean; canClassify: boolean }) {
  const { t } = useTranslation(['editor', 'common'])
  const session = useSession()
  const { words, minutes } = useStore(session.analysis)
  const { hasLive } = useStore(session.facts)
  return (
    <footer className="status">
      {editable && <SaveWords />}
      <span>{t('common:words', { count: words })}</span>
      <span>{t('status.minutes', { count: minutes })}</span>
      {hasLive && <EffectsNote canClassify={canClassify} />}
    </footer>
  )
}
