'use client'

import { useTranslation } from 'react-i18next'
import { Button } from '@/app/(desk)/_ui'
import type { ShownRow } from '../../model/shownRow'
import { useSession, useWorkspace } from '../../session/context'
import { goTo } from '../../session/moving'
import { placeEnglish } from '../../session/placing'

/** Where another row of the story renders the same Arabic in other words: both, to be made one or left. */
export function SaidOtherwise({ row, other }: { row: ShownRow; other: ShownRow }) {
  const { t } = useTranslation('memory')
  const workspace = useWorkspace()
  const shown = useSession((state) => state.shown)
  const canWrite = useSession((state) => state.mode === 'translate')
  const number = shown.indexOf(other) + 1
  const use = () => {
    placeEnglish(workspace, row.id, { text: other.targetText, origin: 'human' })
    goTo(workspace, row.id, { open: true })
  }
  return (
    <div className="otherwise">
      <p className="small">{t('repeat.differs', { number })}</p>
      <p className="en" lang="en" dir="ltr">
        {other.targetText}
      </p>
      <div className="acts wrap">
        {canWrite && (
          <Button small onPress={use}>
            {t('repeat.use')}
          </Button>
        )}
        <Button small kind="quiet" onPress={() => goTo(workspace, other.id)}>
          {t('repeat.go', { number })}
        </Button>
      </div>
    </div>
  )
}
