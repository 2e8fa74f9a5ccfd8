'use client'

import { useTranslation } from 'react-i18next'
import { MenuItem } from '@/app/(desk)/_ui'
import { canAssignReviewer, canEditTranslationDetails } from '@/domain/workflow/policies'
import { useDialogs } from '../dialogs/context'
import { useSession, useWorkspace } from '../session/context'
import { changeDetails } from '../session/detailing'

/** Deadline and reviewer: an editor sets them, a reviewer takes the review herself. */
export function DetailItems() {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const { open } = useDialogs()
  const { actor, facts } = useSession((state) => state.desk)
  const { reviewer } = facts.translation
  if (canEditTranslationDetails(actor, facts.article)) {
    return <MenuItem onAction={() => open({ kind: 'details' })}>{t('details.change')}</MenuItem>
  }
  if (!canAssignReviewer(actor, actor)) return null
  const isMine = reviewer === actor.id
  return (
    <MenuItem onAction={() => void changeDetails(workspace, { reviewer: isMine ? null : actor.id })}>
      {t(isMine ? 'details.leave' : 'details.take')}
    </MenuItem>
  )
}
