'use client'

import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '@/app/(desk)/_ui'
import { useSession, useWorkspace } from '../session/context'
import { approveClean, cleanRows } from '../session/reviewing'

/** Asks before many rows are approved at once, and says how many and how much text. */
export function ApproveCleanDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['workspace', 'workflow', 'common'])
  const workspace = useWorkspace()
  const shown = useSession((state) => state.shown)
  const clean = cleanRows({ ...workspace.get(), shown })
  const words = clean.reduce((sum, row) => sum + row.words, 0)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('workspace:review.cleanTitle', { count: clean.length })}
      role="alertdialog"
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button
            kind="go"
            autoFocus
            isDisabled={clean.length === 0}
            onPress={() => {
              onClose()
              void approveClean(workspace)
            }}
          >
            {t('workspace:review.cleanConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('workspace:review.cleanWords', { count: words })}</p>
      <p className="soft">{t('workspace:review.cleanBody')}</p>
    </Dialog>
  )
}
