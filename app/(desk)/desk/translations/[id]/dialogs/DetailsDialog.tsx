'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WallTimeField } from '@/app/(desk)/_editor/WallTimeField'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Button, Dialog, Select } from '@/app/(desk)/_ui'
import { useTimeZone } from '../clock'
import { nameIn } from '../model/names'
import { useSession, useWorkspace } from '../session/context'
import { changeDetails } from '../session/detailing'

const nobody = 'nobody'

/** Who reviews the translation, and until when it is due. */
export function DetailsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['workspace', 'common'])
  const { language } = useManner()
  const timeZone = useTimeZone()
  const workspace = useWorkspace()
  const { people, dueAt, facts } = useSession((state) => state.desk)
  const now = facts.translation.reviewer
  const [reviewer, setReviewer] = useState(now === null ? nobody : String(now))
  const [due, setDue] = useState(dueAt)
  const listed =
    now === null || people.reviewers.includes(now) ? people.reviewers : [now, ...people.reviewers]
  const save = () => {
    onClose()
    const chosen = reviewer === nobody ? null : Number(reviewer)
    void changeDetails(workspace, {
      ...(chosen !== now && { reviewer: chosen }),
      ...(due !== dueAt && { dueAt: due }),
    })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('workspace:details.title')}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button kind="go" onPress={save}>
            {t('common:actions.save')}
          </Button>
        </>
      }
    >
      <Select
        label={t('workspace:details.reviewer')}
        options={[
          { value: nobody, label: t('workspace:facts.nobody') },
          ...listed.map((id) => ({ value: String(id), label: nameIn(people.names[id], language) })),
        ]}
        value={reviewer}
        onChange={setReviewer}
      />
      <WallTimeField
        label={t('workspace:facts.due')}
        value={due}
        timeZone={timeZone}
        onChange={setDue}
        live
      />
    </Dialog>
  )
}
