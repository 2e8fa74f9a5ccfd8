'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WallTimeField } from '@/app/(desk)/_editor/WallTimeField'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Button, Dialog, Select } from '@/app/(desk)/_ui'
import { useTimeZone } from '../clock'
import { nameIn } from '../model/names'
import type { ActionInput } from '../session/acting'
import { useSession } from '../session/context'

/** Gives the translation to somebody. */
export function AssignDialog({ onClose, onGo }: { onClose: () => void; onGo: (input: ActionInput) => void }) {
  const { t } = useTranslation(['workspace', 'workflow', 'common'])
  const { language } = useManner()
  const people = useSession((state) => state.desk.people)
  const now = useSession((state) => state.desk.facts.translation.translator)
  const [chosen, setChosen] = useState('')
  const timeZone = useTimeZone()
  const before = useSession((state) => state.desk.dueAt)
  const [due, setDue] = useState(before)
  const options = people.translators
    .filter((id) => id !== now)
    .map((id) => ({ value: String(id), label: nameIn(people.names[id], language) }))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('workspace:assign.title')}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button
            kind="go"
            isDisabled={chosen === ''}
            onPress={() => {
              onClose()
              onGo({ translator: Number(chosen), ...(due !== before && { dueAt: due }) })
            }}
          >
            {t(now === null ? 'workflow:translationAction.assign' : 'workflow:translationAction.reassign')}
          </Button>
        </>
      }
    >
      <Select label={t('workspace:assign.who')} options={options} value={chosen} onChange={setChosen} />
      <WallTimeField
        label={t('workspace:assign.due')}
        value={due}
        timeZone={timeZone}
        onChange={setDue}
        live
      />
    </Dialog>
  )
}
