'use client'

import { useTranslation } from 'react-i18next'
import { Icon } from '@/app/(desk)/_ui'
import type { MissedSchedule } from '@/newsroom/queries/articleDesk/missedSchedule'
import { useTell } from '../session/useTell'
import { useRefusals } from '../stages/useStages'

interface MissedNoteProps {
  missed: MissedSchedule
  timeZone: string
  now: string
}

/** That a story did not go out at its time, and which rule held it back. */
export function MissedNote({ missed, timeZone, now }: MissedNoteProps) {
  const { t } = useTranslation('editor')
  const tell = useTell(timeZone, now)
  const { sentence } = useRefusals(timeZone, now)
  return (
    <div className="read-only s-stale" role="alert">
      <Icon name="warn" />
      <span>
        {t('facts.missed', { time: tell(missed.at) })} {sentence(missed.refusal)}
      </span>
    </div>
  )
}
