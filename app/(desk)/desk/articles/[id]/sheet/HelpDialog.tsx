'use client'

import { useTranslation } from 'react-i18next'
import { Button, Dialog, Kbd } from '@/app/(desk)/_ui'

const keys = [
  ['save', 'Ctrl S'],
  ['undo', 'Ctrl Z'],
  ['redo', 'Ctrl Y'],
  ['bold', 'Ctrl B'],
  ['link', 'Ctrl K'],
  ['quotes', 'Ctrl Alt Q'],
  ['paragraph', 'Ctrl Alt 0'],
  ['h2', 'Ctrl Alt 1'],
  ['h3', 'Ctrl Alt 2'],
  ['quote', 'Ctrl Alt 3'],
  ['bullet', 'Ctrl Alt 4'],
  ['number', 'Ctrl Alt 5'],
  ['sources', 'Ctrl Alt L'],
  ['attribution', 'Ctrl Alt A'],
  ['find', 'Ctrl F'],
  ['check', 'F7'],
  ['discuss', 'Ctrl M'],
  ['toolbar', 'Alt F10'],
  ['help', 'F1'],
] as const

/** All keys of the editor. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('editor')
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('help.title')}
      actions={<Button onPress={onClose}>{t('actions.close')}</Button>}
    >
      <dl className="keys">
        {keys.map(([name, combination]) => (
          <div key={name}>
            <dt>{t(`help.${name}`)}</dt>
            <dd>
              <Kbd>{combination}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
