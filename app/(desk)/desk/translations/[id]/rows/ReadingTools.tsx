'use client'

import { useTranslation } from 'react-i18next'
import { Button } from '@/app/(desk)/_ui'
import type { Mode } from '../model/filters'
import type { ShownRow } from '../model/shownRow'
import { change } from '../session/changing'
import { useSession, useWorkspace } from '../session/context'
import { goTo } from '../session/moving'
import { OrphanTools } from './OrphanTools'

/** What a row that is not in hand offers: a stale one wants an answer, an orphan its end. */
export function ReadingTools({ row, mode }: { row: ShownRow; mode: Mode }) {
  const { t } = useTranslation(['workspace', 'workflow'])
  const workspace = useWorkspace()
  const wasApproved = useSession((state) => state.lastApproved[row.id]?.target === row.targetText)
  if (mode !== 'translate' || (!row.stale && !row.orphan)) return null
  return (
    <div className="tools">
      {row.stale && (
        <Button
          small
          keys="Alt S"
          onPress={() => {
            goTo(workspace, row.id)
            void change(workspace, { do: 'stillRight', row: row.id })
          }}
        >
          {t('workflow:rowAction.stillRight')}
        </Button>
      )}
      {row.stale && (
        <Button small kind="quiet" keys="↵" onPress={() => goTo(workspace, row.id, { open: true })}>
          {t('workflow:rowAction.edit')}
        </Button>
      )}
      {row.orphan && <OrphanTools row={row} />}
      {row.stale && wasApproved && <span className="end note">{t('workspace:row.wasApproved')}</span>}
    </div>
  )
}
