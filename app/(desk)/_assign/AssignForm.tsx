'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WallTimeField } from '@/app/(desk)/_editor/WallTimeField'
import { Button, Dialog, Select } from '@/app/(desk)/_ui'

export interface Assignment {
  translator: number
  /** Only where it was changed. */
  dueAt?: string | null
}

interface AssignFormProps {
  /** Whom it may be given to. */
  people: { id: number; name: string }[]
  /** In whose hands it is. */
  now: number | null
  due: string | null
  /** The newsroom's, an IANA name. */
  timeZone: string
  onClose: () => void
  onGo: (assignment: Assignment) => void
}

/** Gives a translation to somebody, with a deadline. */
export function AssignForm({ people, now, due: before, timeZone, onClose, onGo }: AssignFormProps) {
  const { t } = useTranslation(['queue', 'workflow', 'common'])
  const [chosen, setChosen] = useState('')
  const [due, setDue] = useState(before)
  const options = people
    .filter(({ id }) => id !== now)
    .map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('queue:assign.title')}
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
      <Select label={t('queue:assign.who')} options={options} value={chosen} onChange={setChosen} />
      <WallTimeField label={t('queue:assign.due')} value={due} timeZone={timeZone} onChange={setDue} live />
    </Dialog>
  )
}
