'use client'

import { useTranslation } from 'react-i18next'
import { Button } from '@/app/(desk)/_ui'
import { useDialogs } from '../dialogs/context'
import type { ShownRow } from '../model/shownRow'
import { useSession, useWorkspace } from '../session/context'
import { goToNextOpen } from '../session/moving'
import { openField } from '../session/opening'
import { approveAndGoOn, hasBlockingFinding, isApprovable } from '../session/reviewing'

/** What a reviewer does with the row in hand. */
export function ReviewTools({ row, isOwn }: { row: ShownRow; isOwn: boolean }) {
  const { t } = useTranslation(['workspace', 'workflow'])
  const workspace = useWorkspace()
  const { discuss } = useDialogs()
  const canComment = useSession((state) => state.mode === 'review')
  const isStopped = useSession((state) => hasBlockingFinding(state, row)) && !row.approved
  const canApprove = isApprovable(row) && !isOwn && !isStopped
  return (
    <>
      {isOwn && <p className="note own">{t('workspace:review.ownRow')}</p>}
      {isStopped && !isOwn && <p className="note own">{t('workspace:notice.findingsOpen')}</p>}
      <div className="tools">
        {canApprove ? (
          <Button kind="go" keys="Ctrl ↵" onPress={() => approveAndGoOn(workspace)}>
            {t('workflow:rowAction.approve')}
          </Button>
        ) : (
          <Button keys="Ctrl ↵" onPress={() => void goToNextOpen(workspace)}>
            {t('workspace:row.goOn')}
          </Button>
        )}
        {canComment && (
          <Button keys="Ctrl M" onPress={() => discuss('changeRequest')}>
            {t('workflow:rowAction.comment')}
          </Button>
        )}
        {row.state !== 'omitted' && (
          <Button kind="quiet" keys="E" onPress={() => openField(workspace)}>
            {t('workflow:rowAction.edit')}
          </Button>
        )}
      </div>
    </>
  )
}
