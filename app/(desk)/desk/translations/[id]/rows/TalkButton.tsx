'use client'

import { useTranslation } from 'react-i18next'
import { IconButton } from '@/app/(desk)/_ui'
import { useDialogs } from '../dialogs/context'

/** Opens the discussion of the row in hand. */
export function TalkButton() {
  const { t } = useTranslation('workspace')
  const { discuss } = useDialogs()
  return <IconButton icon="thread" label={t('row.discuss')} keys="Ctrl M" onPress={() => discuss('note')} />
}
