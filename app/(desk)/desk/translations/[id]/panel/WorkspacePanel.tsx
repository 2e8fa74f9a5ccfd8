'use client'

import { useTranslation } from 'react-i18next'
import { Panel } from '@/app/(desk)/_ui'
import { kindOf } from '../rows/look'
import { useSession } from '../session/context'
import { Blockers } from './Blockers'
import { Discussion } from './Discussion'
import { IssuesSection } from './issues/IssuesSection'
import { MemorySection } from './memory/MemorySection'
import { RepeatOffer } from './memory/RepeatOffer'
import { RowHistory } from './RowHistory'
import { TermsSection } from './terms/TermsSection'

/** Everything about the row in hand, beside it. */
export function WorkspacePanel() {
  const { t } = useTranslation(['workspace', 'common'])
  const row = useSession((state) => state.shown.find(({ id }) => id === state.here))
  const number = useSession((state) => state.shown.findIndex(({ id }) => id === state.here) + 1)
  const stage = useSession((state) => state.desk.stage)
  const showsBlockers = stage === 'inReview' || stage === 'approved'
  return (
    <Panel label={t('workspace:panel')}>
      {row && (
        <section className="panel-row">
          <h2>
            {t('workspace:row.name', { number })}{' '}
            <span className="soft">
              · {t(`workspace:kind.${kindOf(row)}`)}
              {row.words > 0 && ` · ${t('common:words', { count: row.words })}`}
            </span>
          </h2>
        </section>
      )}
      <RepeatOffer />
      {showsBlockers && <Blockers />}
      {row && <IssuesSection key={`issues ${row.id}`} row={row} />}
      {row && <MemorySection row={row} />}
      {row && <TermsSection key={`terms ${row.id}`} row={row} />}
      {row && <Discussion row={row} />}
      {row && <RowHistory row={row} />}
    </Panel>
  )
}
