'use client'

import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '@/app/(desk)/_ui'
import type { TranslationAction } from '@/domain/workflow/types'
import type { ActionInput } from '../session/acting'
import { useSession } from '../session/context'
import { AssignDialog } from './AssignDialog'
import { ReasonDialog } from './ReasonDialog'

interface ActionDialogProps {
  action: TranslationAction
  onClose: () => void
  onGo: (action: TranslationAction, input: ActionInput) => void
}

/** What an action asks before it is taken: a reason, a person, a note for readers, or only a yes. */
export function ActionDialog({ action, onClose, onGo }: ActionDialogProps) {
  const { t } = useTranslation(['workspace', 'workflow', 'common'])
  const isLive = useSession((state) => state.desk.facts.translation.hasLive)
  const confirm = t(`workflow:translationAction.${action}`)
  const go = (input: ActionInput) => onGo(action, input)
  if (action === 'assign') return <AssignDialog onClose={onClose} onGo={go} />
  if (action === 'withdraw') {
    return (
      <ReasonDialog
        title={t('workspace:ask.withdraw.title')}
        body={t('workspace:ask.withdraw.body')}
        label={t('workspace:ask.reason')}
        confirm={confirm}
        onClose={onClose}
        onConfirm={(reason) => go({ reason })}
      />
    )
  }
  if (action === 'publish' && isLive) {
    return (
      <ReasonDialog
        title={t('workspace:ask.correct.title')}
        body={t('workspace:ask.correct.body')}
        label={t('workspace:ask.correctionNote')}
        confirm={confirm}
        isOptional
        text={{ lang: 'en', dir: 'ltr' }}
        onClose={onClose}
        onConfirm={(en) => go(en ? { correctionNote: { en } } : {})}
      />
    )
  }
  const name = asked(action)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={t(`workspace:ask.${name}.title`)}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button
            kind="go"
            autoFocus
            onPress={() => {
              onClose()
              go({})
            }}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <p>{t(`workspace:ask.${name}.body`)}</p>
    </Dialog>
  )
}

const questions = [
  'publish',
  'release',
  'recall',
  'requestChanges',
  'reopen',
  'revise',
  'discard',
  'reinstate',
  'approve',
] as const
type Question = (typeof questions)[number] | 'other'

function asked(action: TranslationAction): Question {
  return questions.find((one) => one === action) ?? 'other'
}

/** Steps that are taken at once: they can be taken back with one press. */
export function needsNoQuestion(action: TranslationAction): boolean {
  return action === 'claim' || action === 'submit' || action === 'approve' || action === 'recall'
}
