'use client'

import { useTranslation } from 'react-i18next'
import { Panel } from '@/app/(desk)/_ui'
import type { ArticleDesk } from '@/newsroom/queries/articleDesk'
import type { Permissions } from '../session/types'
import { Details } from './Details'
import { Discussion } from './Discussion'
import { History } from './History'
import { Sources } from './Sources'
import { TextCheck } from './TextCheck'

interface RailProps {
  desk: ArticleDesk
  may: Permissions
  timeZone: string
  now: string
}

/** What stands beside the text. */
export function Rail({ desk, may, timeZone, now }: RailProps) {
  const { t } = useTranslation('editor')
  return (
    <Panel label={t('rail.label')} className="article-rail">
      <Details may={may} timeZone={timeZone} now={now} />
      <TextCheck editable={may.text} />
      <Sources editable={may.text} />
      <Discussion desk={desk} timeZone={timeZone} now={now} />
      <History
        id={desk.id}
        revision={desk.base.revision}
        canRestore={may.restore}
        timeZone={timeZone}
        now={now}
      />
    </Panel>
  )
}
