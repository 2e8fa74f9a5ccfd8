'use client'

import { useTranslation } from 'react-i18next'
import { Button } from '@/app/(desk)/_ui'
import type { ShownRow } from '../model/shownRow'
import { change } from '../session/changing'
import { useSession, useWorkspace } from '../session/context'
import { EnglishOrder } from './EnglishOrder'

/** The English stands in another place than the Arabic, or is of another kind; it follows by a press. */
export function PlaceNote({ row }: { row: ShownRow }) {
  const { t } = useTranslation(['workspace', 'alignment'])
  const workspace = useWorkspace()
  const canEdit = useSession((state) => state.mode !== 'read')
  const count = useSession((state) => state.shown.filter(isAstray).length)
  return (
    <p className="note stale place">
      {row.between && <EnglishOrder row={row.id} between={row.between} />}
      {row.retyped && <span>{t('workspace:row.retyped')}</span>}
      {canEdit && (
        <Button small onPress={() => void change(workspace, { do: 'follow', row: row.id })}>
          {t('workspace:row.follow')}
        </Button>
      )}
      {canEdit && count > 1 && (
        <Button small kind="quiet" onPress={() => void change(workspace, { do: 'follow' })}>
          {t('alignment:followAll', { count })}
        </Button>
      )}
    </p>
  )
}

const isAstray = ({ moved, retyped }: ShownRow) => moved || retyped
