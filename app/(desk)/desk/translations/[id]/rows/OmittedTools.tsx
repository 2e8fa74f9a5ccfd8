'use client'

import { useTranslation } from 'react-i18next'
import { Button } from '@/app/(desk)/_ui'
import { contentOf } from '../model/content'
import type { ShownRow } from '../model/shownRow'
import { useWorkspace } from '../session/context'
import { goToNextOpen } from '../session/moving'
import { translateAfterAll } from '../session/omitting'
import { TalkButton } from './TalkButton'

/** An omitted row can be translated after all. */
export function OmittedTools({ row }: { row: ShownRow }) {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  return (
    <div className="tools">
      <Button small keys="↵" onPress={() => void translateAfterAll(workspace, row.id, contentOf(row))}>
        {t('row.unomit')}
      </Button>
      <TalkButton />
      <span className="end">
        <Button small kind="quiet" keys="Ctrl ↵" onPress={() => void goToNextOpen(workspace)}>
          {t('row.goOn')}
        </Button>
      </span>
    </div>
  )
}
