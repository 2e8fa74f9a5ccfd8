'use client'

import { useTranslation } from 'react-i18next'
import { IconButton } from '@/app/(desk)/_ui'
import type { ShownRow } from '../model/shownRow'
import { useSession, useWorkspace } from '../session/context'
import { draftByMachine, mayDraft } from '../session/drafting'

/** Asks a machine for the row's English; only where the newsroom has turned that on. */
export function MachineButton({ row }: { row: ShownRow }) {
  const { t } = useTranslation('machine')
  const workspace = useWorkspace()
  const isOffered = useSession((state) => mayDraft(state, row))
  if (!isOffered) return null
  return (
    <IconButton
      icon="machine"
      label={t('draft')}
      keys="Alt G"
      onPress={() => void draftByMachine(workspace, row.id)}
    />
  )
}
