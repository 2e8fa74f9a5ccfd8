'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '@/app/(desk)/_ui'
import { leftReasons, leftRows } from '../model/leftRows'
import { useSession, useWorkspace } from '../session/context'
import { choose, goTo } from '../session/moving'
import { approveClean, cleanRows } from '../session/reviewing'

/** Asks before many rows are approved at once: says which they are, and what is left and why. */
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
      <Left onGo={onClose} />
    </Dialog>
  )
}

/** What stays for a decision of its own; each line goes to its first row. */
function Left({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation('review')
  const workspace = useWorkspace()
  const shown = useSession((state) => state.shown)
  const findings = useSession((state) => state.findings)
  const talk = useSession((state) => state.talk)
  const left = useMemo(
    () => leftRows({ ...workspace.get(), shown, findings, talk }),
    [workspace, shown, findings, talk],
  )
  if (left.size === 0) return <p className="soft">{t('clean.nothingLeft')}</p>
  const goToFirst = (row: string) => {
    onGo()
    choose(workspace, 'all')
    goTo(workspace, row, { open: false })
  }
  return (
    <>
      <h3 className="panel-head">{t('clean.leaves')}</h3>
      <ul className="left-rows">
        {leftReasons.map((reason) => {
          const rows = left.get(reason) ?? []
          const [first] = rows
          if (!first) return null
          return (
            <li key={reason}>
              <button type="button" className="plain" onClick={() => goToFirst(first.id)}>
                {t(`clean.${reason}`, { count: rows.length })}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
