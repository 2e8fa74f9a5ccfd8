'use client'

import { useTranslation } from 'react-i18next'
import { useSession } from '../session/context'

/** Whether what was written is in the newsroom, in words. */
export function SaveLine() {
  const { t } = useTranslation('workspace')
  const saving = useSession((state) => state.saving)
  const isFresh = saving.kind === 'saved' && saving.at === null
  return (
    <span className="note save" role="status" data-saving={saving.kind}>
      {!isFresh && t(`saving.${saving.kind}`)}
    </span>
  )
}
