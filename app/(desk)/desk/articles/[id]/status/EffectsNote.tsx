'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Icon } from '@/app/(desk)/_ui'
import { reopenedBy } from '@/domain/segments/effectsOf'
import { useSession } from '../session/context'
import { EffectsDialog } from './EffectsDialog'

/** What the changes since the live edition do to the English, as soon as somebody stops typing. */
export function EffectsNote({ canClassify }: { canClassify: boolean }) {
  const { t } = useTranslation('editor')
  const { effects } = useStore(useSession().analysis)
  const [isOpen, setOpen] = useState(false)
  if (!effects) return null
  const reopened = reopenedBy(effects)
  return (
    <span className={reopened > 0 ? 'end st s-stale' : 'end st'} role="status">
      {reopened > 0 && <Icon name="stale" />}
      <span>{effects.length === 0 ? t('effects.none') : t('effects.reopens', { count: reopened })}</span>
      {effects.length > 0 && (
        <button type="button" className="text-link" onClick={() => setOpen(true)}>
          {t('effects.show', { count: effects.length })}
        </button>
      )}
      {isOpen && <EffectsDialog effects={effects} canClassify={canClassify} onClose={() => setOpen(false)} />}
    </span>
  )
}
