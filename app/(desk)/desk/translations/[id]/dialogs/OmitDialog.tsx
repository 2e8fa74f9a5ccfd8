'use client'

import { useTranslation } from 'react-i18next'
import { change } from '../session/changing'
import { useWorkspace } from '../session/context'
import { goToNextOpen } from '../session/moving'
import { ReasonDialog } from './ReasonDialog'

/** Leaves a row's Arabic out of the English, with the reason. */
export function OmitDialog({ row, onClose }: { row: string; onClose: () => void }) {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const omit = async (reason: string) => {
    if (await change(workspace, { do: 'omit', row, reason })) goToNextOpen(workspace)
  }
  return (
    <ReasonDialog
      title={t('omit.title')}
      body={t('omit.body')}
      label={t('omit.reason')}
      confirm={t('omit.confirm')}
      onClose={onClose}
      onConfirm={(reason) => void omit(reason)}
    />
  )
}
