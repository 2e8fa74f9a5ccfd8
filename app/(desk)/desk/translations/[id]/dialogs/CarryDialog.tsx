'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, Select } from '@/app/(desk)/_ui'
import { isBodySegment } from '@/domain/segments/ids'
import { contentOf } from '../model/content'
import type { ShownRow } from '../model/shownRow'
import { change } from '../session/changing'
import { useSession, useWorkspace } from '../session/context'

/** Gives the English of an orphan to Arabic that has none yet. */
export function CarryDialog({ row: id, onClose }: { row: string; onClose: () => void }) {
  const { t } = useTranslation(['workspace', 'common'])
  const workspace = useWorkspace()
  const shown = useSession((state) => state.shown)
  const heirs = shown.flatMap((row, index) => (isFree(row) ? [{ row, number: index + 1 }] : []))
  const place = shown.findIndex((row) => row.id === id)
  const nearest = heirs.find(({ number }) => number > place) ?? heirs.at(-1)
  const [chosen, setChosen] = useState(nearest?.row.id ?? '')
  const carry = () => {
    onClose()
    const orphan = shown[place]
    const from = heirs.find(({ row }) => row.id === chosen)?.row.sources.map((source) => source.id)
    if (orphan && from) {
      void change(workspace, { do: 'write', row: id, content: contentOf(orphan), from, state: 'draft' })
    }
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('workspace:carry.title')}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button kind="go" isDisabled={chosen === ''} onPress={carry}>
            {t('workspace:carry.confirm')}
          </Button>
        </>
      }
    >
      <p>{t(heirs.length > 0 ? 'workspace:carry.body' : 'workspace:carry.none')}</p>
      {heirs.length > 0 && (
        <Select
          label={t('workspace:carry.to')}
          options={heirs.map(({ row, number }) => ({
            value: row.id,
            label: `${t('workspace:row.name', { number })} · ${beginningOf(row)}`,
          }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
    </Dialog>
  )
}

/** Arabic of the body that waits for its English. */
function isFree(row: ShownRow): boolean {
  return row.state === 'untranslated' && row.sources.length > 0 && isBodySegment(row.id)
}

/** The first words of a row's Arabic, isolated from what stands before them. */
function beginningOf({ sources }: ShownRow): string {
  const words = (sources[0]?.text ?? '').split(' ')
  const start = words.slice(0, 8).join(' ')
  return `\u2067${start}${words.length > 8 ? '…' : ''}\u2069`
}
