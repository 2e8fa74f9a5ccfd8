'use client'

import { useTranslation } from 'react-i18next'
import { IconButton, Menu, MenuItem, MenuSection } from '@/app/(desk)/_ui'
import { useDialogs } from '../dialogs/context'
import { isFieldRow } from '../model/content'
import type { Mode } from '../model/filters'
import type { ShownRow } from '../model/shownRow'
import { change } from '../session/changing'
import { useSession, useWorkspace } from '../session/context'
import { isMovable, moveEnglish } from '../session/reordering'
import { separated } from '../undo/rowOps'
import { kindOf } from './look'

/** What is done with a row more rarely. */
export function RowMenu({ row, mode }: { row: ShownRow; mode: Mode }) {
  const { t } = useTranslation(['workspace', 'workflow', 'alignment'])
  const workspace = useWorkspace()
  const { open, discuss } = useDialogs()
  const previous = useSession(({ shown }) => {
    const at = shown.findIndex(({ id }) => id === row.id)
    return shown.slice(0, Math.max(at, 0)).findLast((one) => !isFieldRow(one))?.id
  })
  const kind = kindOf(row)
  const canOmit = row.sources.length > 0 && row.state !== 'omitted' && kind !== 'title' && kind !== 'slug'
  const canMerge = !isFieldRow(row) && previous !== undefined
  return (
    <Menu
      label={t('workspace:menu.label')}
      trigger={<IconButton icon="more" label={t('workspace:menu.label')} />}
    >
      <MenuSection>
        {canOmit && (
          <MenuItem icon="omitted" onAction={() => open({ kind: 'omit', row: row.id })}>
            {t('workspace:menu.omit')}
          </MenuItem>
        )}
        {canMerge && (
          <MenuItem
            icon="merge"
            onAction={() => void change(workspace, { do: 'merge', row: row.id, previous })}
          >
            {t('workspace:menu.merge')}
          </MenuItem>
        )}
        {isMovable(row) && (
          <MenuItem icon="up" keys="Alt Shift ↑" onAction={() => void moveEnglish(workspace, 'earlier')}>
            {t('alignment:earlier')}
          </MenuItem>
        )}
        {isMovable(row) && (
          <MenuItem icon="down" keys="Alt Shift ↓" onAction={() => void moveEnglish(workspace, 'later')}>
            {t('alignment:later')}
          </MenuItem>
        )}
        {row.sources.length > 1 && (
          <MenuItem icon="split" onAction={() => void change(workspace, ...separated(row))}>
            {t('workspace:menu.separate')}
          </MenuItem>
        )}
        <MenuItem icon="plus" onAction={() => open({ kind: 'add', after: row.id })}>
          {t('workspace:menu.add')}
        </MenuItem>
        {row.sources.length === 0 && (
          <MenuItem icon="trash" risky onAction={() => void change(workspace, { do: 'remove', row: row.id })}>
            {t('workspace:row.remove')}
          </MenuItem>
        )}
        <MenuItem
          icon="thread"
          keys="Ctrl M"
          onAction={() => discuss(mode === 'review' ? 'changeRequest' : 'note')}
        >
          {t('workspace:row.discuss')}
        </MenuItem>
      </MenuSection>
    </Menu>
  )
}
