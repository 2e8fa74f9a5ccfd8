'use client'

import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '@/app/(desk)/_ui'
import { useSession, useWorkspace } from '../session/context'
import { choose, goTo } from '../session/moving'

/** Why an action was refused, with the rows that stand in its way. */
export function RefusedDialog({
  message,
  rows,
  onClose,
}: {
  message: string
  rows: string[]
  onClose: () => void
}) {
  const { t } = useTranslation(['workspace', 'common'])
  const workspace = useWorkspace()
  const shown = useSession((state) => state.shown)
  const named = shown.flatMap(({ id }, index) => (rows.includes(id) ? [{ id, number: index + 1 }] : []))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('workspace:refused.title')}
      actions={
        <Button autoFocus onPress={onClose}>
          {t('common:actions.close')}
        </Button>
      }
    >
      <p>{message}</p>
      {named.length > 0 && (
        <ul className="row-links">
          {named.map(({ id, number }) => (
            <li key={id}>
              <Button
                small
                onPress={() => {
                  onClose()
                  choose(workspace, 'all')
                  goTo(workspace, id, { open: false })
                }}
              >
                {t('workspace:row.name', { number })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
