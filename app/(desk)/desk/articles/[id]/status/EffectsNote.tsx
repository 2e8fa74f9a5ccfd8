'use client'

import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { callApi } from '@/app/(desk)/_lib/api'
import { Icon } from '@/app/(desk)/_ui'
import type { Effect } from '@/domain/segments/effectsOf'
import { useSession } from '../session/context'
import { EffectsDialog } from './EffectsDialog'

/** What the changes since the live edition do to the English. */
export function EffectsNote({ canClassify }: { canClassify: boolean }) {
  const { t } = useTranslation('editor')
  const { effects, reload } = useEffects()
  const [isOpen, setOpen] = useState(false)
  if (!effects) return null
  const reopened = effects.filter(({ minor }) => !minor).reduce((sum, { rows }) => sum + rows, 0)
  return (
    <span className={reopened > 0 ? 'end st s-stale' : 'end st'} role="status">
      {reopened > 0 && <Icon name="stale" />}
      <span>{effects.length === 0 ? t('effects.none') : t('effects.reopens', { count: reopened })}</span>
      {effects.length > 0 && (
        <button type="button" className="text-link" onClick={() => setOpen(true)}>
          {t('effects.show', { count: effects.length })}
        </button>
      )}
      {isOpen && (
        <EffectsDialog
          effects={effects}
          canClassify={canClassify}
          onClose={() => setOpen(false)}
          onChanged={reload}
        />
      )}
    </span>
  )
}

/** Asked again after every save. */
function useEffects() {
  const session = useSession()
  const saved = useStore(session.saver.state)
  const at = saved.is === 'saved' ? saved.at : undefined
  const [effects, setEffects] = useState<Effect[] | null>(null)
  const reload = useCallback(async () => {
    const answer = await callApi<{ effects: Effect[] }>('GET', `/api/articles/${session.id}/effects`)
    if (answer.ok) setEffects(answer.value.effects)
  }, [session.id])
  useEffect(() => {
    if (at !== undefined) reload()
  }, [at, reload])
  return { effects, reload }
}
