'use client'

import { useTranslation } from 'react-i18next'
import { Button, Dialog, Kbd } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'

const always = [
  ['Alt ↑ ↓', 'move'],
  ['↵', 'open'],
  ['Esc', 'leave'],
  ['Ctrl M', 'discuss'],
  ['Alt M', 'searchMemory'],
  ['Alt PgUp PgDn', 'changed'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Y', 'redo'],
  ['F1', 'help'],
] as const

const writing = [
  ['Ctrl ↵', 'confirm'],
  ['Alt S', 'stillRight'],
  ['Alt F', 'fix'],
  ['Alt Shift F', 'leaveIssue'],
  ['Ctrl B', 'bold'],
  ['Alt L', 'link'],
  ['Shift ↵', 'lineBreak'],
  ['Alt Shift ↑ ↓', 'reorder'],
  ['Ctrl 1 … 9', 'insert'],
  ['Ctrl Alt 1 … 9', 'insertToo'],
  ['Alt R', 'repeat'],
  ['Alt 1 … 9', 'term'],
  ['Alt T', 'newTerm'],
] as const

const machine = [['Alt G', 'machine']] as const

const reviewing = [
  ['Ctrl ↵', 'approve'],
  ['E', 'edit'],
  ['Alt F', 'fix'],
  ['Alt Shift F', 'leaveIssue'],
] as const

/** All keys of the workspace. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['workspace', 'common'])
  const mode = useSession((state) => state.mode)
  const hasMachine = useSession((state) => state.desk.machine.on && state.mode === 'translate')
  const keys = [...(mode === 'review' ? reviewing : writing), ...(hasMachine ? machine : []), ...always]
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('workspace:keys.title')}
      actions={
        <Button autoFocus onPress={onClose}>
          {t('common:actions.close')}
        </Button>
      }
    >
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={what}>
            <dt>{t(`workspace:keys.${what}`)}</dt>
            <dd>
              <Kbd>{key}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
