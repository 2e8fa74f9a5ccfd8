'use client'

import { useTranslation } from 'react-i18next'
import { Button } from '@/app/(desk)/_ui'
import { useDialogs } from '../dialogs/context'
import { isFieldRow } from '../model/content'
import type { ShownRow } from '../model/shownRow'
import { change } from '../session/changing'
import { useWorkspace } from '../session/context'

/** What becomes of English that lost its Arabic: it moves to Arabic that has none, or goes. */
export function OrphanTools({ row }: { row: ShownRow }) {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const { open } = useDialogs()
  return (
    <>
      {!isFieldRow(row) && (
        <Button small onPress={() => open({ kind: 'carry', row: row.id })}>
          {t('row.carry')}
        </Button>
      )}
      <Button small onPress={() => void change(workspace, { do: 'remove', row: row.id })}>
        {t('row.remove')}
      </Button>
    </>
  )
}
