'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Menu, MenuChoice, MenuItem, MenuSeparator } from '@/app/(desk)/_ui'
import { useDates } from '../clock'
import { useSession, useWorkspace } from '../session/context'
import { compareWith } from './choosing'
import { type ComparedWith, changedRows, comparable, timeOf } from './comparing'
import { seenUpToNow } from './seen'

/** With which earlier English the rows are compared, and how many changed since. */
export function CompareMenu() {
  const { t } = useTranslation('review')
  const workspace = useWorkspace()
  const current = useSession((state) => state.comparedWith)
  const count = useSession((state) => state.changed.size)
  const choices = useChoices()
  const hasLook = useSession((state) => state.desk.comparisons.look !== null)
  if (choices.length === 0) return null
  const isOn = current !== 'nothing'
  return (
    <Menu
      label={t('compare.label')}
      placement="bottom end"
      trigger={
        <Button small kind="quiet" icon={isOn ? 'eye' : undefined}>
          {isOn ? t(`compare.since.${current}`) : t('compare.label')}
          {isOn && <span className="n">{t('number', { n: count })}</span>}
        </Button>
      }
    >
      <MenuChoice<ComparedWith>
        label={t('compare.label')}
        value={current}
        onChange={(what) => compareWith(workspace, what)}
        options={[...choices, { value: 'nothing', label: t('compare.with.nothing') }]}
      />
      {hasLook && <MenuSeparator />}
      {hasLook && (
        <MenuItem icon="approved" onAction={() => void seenUpToNow(workspace)}>
          {t('compare.seen')}
        </MenuItem>
      )}
    </Menu>
  )
}

function useChoices(): { value: ComparedWith; label: string }[] {
  const { t } = useTranslation('review')
  const { short } = useDates()
  const desk = useSession((state) => state.desk)
  const lastApproved = useSession((state) => state.lastApproved)
  const shown = useSession((state) => state.shown)
  return useMemo(
    () =>
      comparable.flatMap((value) => {
        const at = timeOf({ desk, lastApproved }, value)
        if (at === null) return []
        const count = t('compare.rows', { count: changedRows({ desk, lastApproved, shown }, value).size })
        return [{ value, label: t(`compare.with.${value}`, { when: short(at), count }) }]
      }),
    [desk, lastApproved, shown, t, short],
  )
}
