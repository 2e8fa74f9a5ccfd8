'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressStrip } from '@/app/(desk)/_ui'
import { silence } from '../model/filters'
import { rowMarkOf, rowStateOf } from '../model/rowState'
import { kindOf } from '../rows/look'
import { useSession, useWorkspace } from '../session/context'
import { choose, goTo, visibleRows } from '../session/moving'

/** The story as a line of ink; a press goes to the row. */
export function Strip() {
  const { t } = useTranslation(['workspace', 'workflow'])
  const workspace = useWorkspace()
  const shown = useSession((state) => state.shown)
  const talk = useSession((state) => state.talk)
  const here = useSession((state) => state.here)
  const rows = useMemo(
    () =>
      shown.map((row) => ({
        id: row.id,
        words: row.words,
        mark: rowMarkOf(row, (talk.get(row.id) ?? silence).isChangeAsked),
      })),
    [shown, talk],
  )
  const nameOf = (index: number) => {
    const row = shown[index]
    if (!row) return ''
    const { isChangeAsked } = talk.get(row.id) ?? silence
    const kind = t(`workspace:kind.${kindOf(row)}`)
    const state = t(`workflow:rowState.${rowStateOf(row, isChangeAsked)}`)
    return t('workspace:row.label', { number: index + 1, kind, state })
  }
  const select = (id: string) => {
    if (!visibleRows(workspace.get()).some((row) => row.id === id)) choose(workspace, 'all')
    goTo(workspace, id, { open: false })
  }
  return (
    <ProgressStrip
      rows={rows}
      nameOf={nameOf}
      label={t('workspace:progress.label')}
      {...(here && { here })}
      onSelect={select}
    />
  )
}
