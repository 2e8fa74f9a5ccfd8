'use client'

import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, Icon } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'
import { useSteps, useTakeStep } from '../stages/useStages'

/** Steps that open the text to this person. */
const openers = ['recall', 'reopen', 'revise', 'restore'] as const

/** Why the text cannot be written in now, and the step that would open it. */
export function ReadOnlyNote({ now }: { now: string }) {
  const { t } = useTranslation(['editor', 'workflow'])
  const session = useSession()
  const { stage } = useStore(session.facts)
  const { open, primary } = useSteps(now)
  const take = useTakeStep()
  const opener = openers.find((action) => open.includes(action))
  return (
    <div className="read-only" role="note">
      <Icon name="lock" />
      <span>{opener || stage === 'trashed' ? t(`readOnly.${stage}`) : t('readOnly.others')}</span>
      {opener && opener !== primary?.action && (
        <Button small onPress={() => take(opener)}>
          {t(`workflow:articleAction.${opener}`)}
        </Button>
      )}
    </div>
  )
}
