'use client'

import { useTranslation } from 'react-i18next'
import { Bdi, Button, Spinner } from '@/app/(desk)/_ui'
import type { ShownRow } from '../model/shownRow'
import { useSession, useWorkspace } from '../session/context'
import { cancelDraft } from '../session/drafting'
import { MachineText } from './MachineText'

interface MachineDraftProps {
  row: ShownRow
  number: number
  /** What has come so far. */
  text: string
}

/** A machine's draft on its way, in place of the row's English: its words, where the Arabic went, and the way out. */
export function MachineDraft({ row, number, text }: MachineDraftProps) {
  const { t } = useTranslation('machine')
  const workspace = useWorkspace()
  const host = useSession((state) => state.desk.machine.host)
  return (
    <>
      <div className="field">
        <MachineText row={row} number={number} text={text} />
      </div>
      <div className="tools">
        <span className="note machine" role="status">
          <Spinner />
          <span>
            {t('underway')}
            {host && ` · ${t('sentTo')} `}
            {host && <Bdi>{host}</Bdi>}
          </span>
        </span>
        <span className="end">
          <Button keys="Esc" onPress={() => cancelDraft(workspace, row.id)}>
            {t('cancel')}
          </Button>
        </span>
      </div>
    </>
  )
}
