'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/domain/workflow/types'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { IconButton, Menu, MenuItem, useConfirm, useToast } from '../_ui'
import { RolesDialog } from './RolesDialog'

interface PersonActionsProps {
  person: { id: number; roles: Role[]; active: boolean }
  name: string
}

/** What may be done to a colleague's account. */
export function PersonActions({ person, name }: PersonActionsProps) {
  const { t } = useTranslation('people')
  const [isChanging, setChanging] = useState(false)
  const { deactivate, activate } = useAccount(person.id, name)
  return (
    <>
      <Menu
        label={t('manage', { name })}
        placement="bottom end"
        trigger={<IconButton icon="more" size="m" label={t('manage', { name })} />}
      >
        <MenuItem onAction={() => setChanging(true)}>{t('change')}</MenuItem>
        {person.active ? (
          <MenuItem risky onAction={deactivate}>
            {t('deactivate')}
          </MenuItem>
        ) : (
          <MenuItem onAction={activate}>{t('activate')}</MenuItem>
        )}
      </Menu>
      {isChanging && (
        <RolesDialog id={person.id} name={name} initial={person.roles} onClose={() => setChanging(false)} />
      )}
    </>
  )
}

function useAccount(id: number, name: string) {
  const { t } = useTranslation('people')
  const ask = useConfirm()
  const tell = useToast()
  const say = useRefusalText()
  const router = useRouter()

  const send = async (step: 'activate' | 'deactivate', done: string) => {
    const result = await callApi('POST', `/api/people/${id}/${step}`, {})
    tell(result.ok ? { text: done } : { kind: 'error', text: say(result.refusal) })
    if (result.ok) router.refresh()
  }
  return {
    activate: () => send('activate', t('activated')),
    deactivate: async () => {
      const sure = await ask({
        title: t('deactivateTitle', { name }),
        body: t('deactivateBody'),
        confirm: t('deactivate'),
      })
      if (sure) await send('deactivate', t('deactivated'))
    },
  }
}
